// What does a report say of two entities?
// $statements: from, to, type, properties.
// Rows: none.
UNWIND $statements AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[statement:$(row.type)]->(to)
SET statement = row.properties
