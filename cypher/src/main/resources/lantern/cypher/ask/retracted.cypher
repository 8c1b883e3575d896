// Which statements of this report did corrections set aside?
// $id: report id; $audiences: what the viewer satisfies.
// Rows: type (that it had), statement.
MATCH (:Report {id: $id})-[mention:MENTIONS|WITHDRAWN]->(entity:Entity)
WHERE mention.audience IN $audiences AND mention.says > 0
WITH DISTINCT entity
MATCH (entity)-[statement:RETRACTED]->()
WHERE statement.report = $id AND statement.audience IN $audiences
RETURN statement.was AS type, properties(statement) AS statement
