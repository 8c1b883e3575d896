// Which mentions count no more? They are kept aside, where they end.
// $keys: mention keys.
// Rows: none.
UNWIND $keys AS key
MATCH (report:Report)-[old:MENTIONS {key: key}]->(entity:Entity)
WITH report, entity, old, properties(old) AS said
DELETE old
CREATE (report)-[mention:WITHDRAWN]->(entity)
SET mention = said
