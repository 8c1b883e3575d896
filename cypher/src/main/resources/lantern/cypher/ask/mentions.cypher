// Whom does this report mention?
// $id: report id; $audiences: what the viewer satisfies.
// Rows: report, entity, labels, mention.
MATCH (report:Report {id: $id})-[mention:MENTIONS]->(entity:Entity)
WHERE mention.audience IN $audiences
RETURN report.id AS report, entity.id AS entity, labels(entity) AS labels, properties(mention) AS mention
