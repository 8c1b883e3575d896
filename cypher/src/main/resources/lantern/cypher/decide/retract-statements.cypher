// Which statements count no more? They are kept aside, of a type that no read draws.
// $statements: from (entity), key.
// Rows: none.
UNWIND $statements AS row
MATCH (from:Entity {id: row.from})-[old:ANY_STATEMENT]->(to:Entity)
WHERE old.key = row.key
WITH from, to, old, type(old) AS was, properties(old) AS said
DELETE old
CREATE (from)-[statement:RETRACTED]->(to)
SET statement = said, statement.was = was
