// What does this report say of two entities, set aside or not?
// $id: report id.
// Rows: from (entity), type (or that it had), aside, statement.
MATCH (:Report {id: $id})-[mention:MENTIONS|WITHDRAWN]->(entity:Entity)
WHERE mention.says > 0
WITH DISTINCT entity
MATCH (entity)-[statement:ANY_STATEMENT|RETRACTED]->()
WHERE statement.report = $id
RETURN entity.id AS from, coalesce(statement.was, type(statement)) AS type,
  type(statement) = 'RETRACTED' AS aside, properties(statement) AS statement
