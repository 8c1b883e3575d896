// What did a report say of two entities? It goes.
// $id: report id.
// Rows: none.
MATCH (:Report {id: $id})-[mention:MENTIONS|WITHDRAWN]->(entity:Entity)
WHERE mention.says > 0
WITH DISTINCT entity
MATCH (entity)-[statement:ANY_STATEMENT|RETRACTED]->()
WHERE statement.report = $id
DELETE statement
