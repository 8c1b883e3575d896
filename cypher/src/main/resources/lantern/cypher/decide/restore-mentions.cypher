// Which mentions that were set aside count again?
// $keys: mention keys.
// Rows: none.
UNWIND $keys AS key
MATCH (report:Report)-[old:WITHDRAWN {key: key}]->(entity:Entity)
WITH report, entity, old, properties(old) AS said
DELETE old
CREATE (report)-[mention:MENTIONS]->(entity)
SET mention = said
