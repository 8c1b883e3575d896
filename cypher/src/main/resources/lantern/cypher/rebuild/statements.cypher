// What do these reports say of two entities?
// $ids: report ids.
// Rows: report, type, statement.
UNWIND $ids AS id
MATCH (:Report {id: id})-[mention:MENTIONS]->(entity:Entity)
WHERE mention.says > 0
WITH DISTINCT id, entity
MATCH (entity)-[statement:ANY_STATEMENT]->()
WHERE statement.report = id
RETURN id AS report, type(statement) AS type, properties(statement) AS statement
