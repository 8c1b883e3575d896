// Which statements that were set aside count again?
// $statements: from (entity), key.
// Rows: none.
UNWIND $statements AS row
MATCH (from:Entity {id: row.from})-[old:RETRACTED]->(to:Entity)
WHERE old.key = row.key
WITH from, to, old, old.was AS type, properties(old) AS said
DELETE old
CREATE (from)-[statement:$(type)]->(to)
SET statement = said
REMOVE statement.was
