// Whom does this report mention, set aside or not?
// $id: report id.
// Rows: entity, labels, mention, type.
MATCH (:Report {id: $id})-[mention:MENTIONS|WITHDRAWN]->(entity:Entity)
RETURN entity.id AS entity, labels(entity) AS labels, properties(mention) AS mention, type(mention) AS type
