// What was read in a report? It is no longer; what corrections made stays, unless all is to go.
// $id: report id; $keys: of mentions that corrections made and that are read now; $all: is all to go?
// Rows: none.
MATCH (:Report {id: $id})-[mention:MENTIONS|WITHDRAWN]->(:Entity)
WHERE $all OR mention.made IS NULL OR mention.key IN $keys
DELETE mention
