// What does this report say of two entities?
// $id: report id; $audiences: what the viewer satisfies.
// Rows: report, type, statement.
MATCH (:Report {id: $id})-[mention:MENTIONS]->(entity:Entity)
WHERE mention.audience IN $audiences AND mention.says > 0
WITH DISTINCT entity
MATCH (entity)-[statement:ANY_STATEMENT]->()
WHERE statement.report = $id AND statement.audience IN $audiences
RETURN $id AS report, type(statement) AS type, properties(statement) AS statement
