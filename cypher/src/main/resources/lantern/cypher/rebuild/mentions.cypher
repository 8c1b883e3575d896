// Whom do these reports mention?
// $ids: report ids.
// Rows: report, entity, kind, mention.
UNWIND $ids AS id
MATCH (report:Report {id: id})-[mention:MENTIONS]->(entity:Entity)
RETURN id AS report, entity.id AS entity, labels(entity) AS labels, properties(mention) AS mention
