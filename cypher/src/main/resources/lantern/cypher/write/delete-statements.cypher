// What did a report say of two entities? It goes.
// $id: report id; $types: kinds of tie and DENIED.
// Rows: none.
MATCH (:Report {id: $id})-[mention:MENTIONS]->(entity:Entity)
WHERE mention.says > 0
WITH DISTINCT entity
MATCH (entity)-[statement:$any($types)]->()
WHERE statement.report = $id
DELETE statement
