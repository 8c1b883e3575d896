// Which mentions count no more? They are kept aside, where they end.
// $report: report id; $keys: mention keys, all of that report.
// Rows: none.
MATCH (report:Report {id: $report})-[old:MENTIONS]->(entity:Entity)
WHERE old.key IN $keys
WITH report, entity, old, properties(old) AS said
DELETE old
CREATE (report)-[mention:WITHDRAWN]->(entity)
SET mention = said
