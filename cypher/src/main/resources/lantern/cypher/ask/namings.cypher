// In which words do readable reports name these entities?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: member, labels, mention, report, title, about.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[mention:MENTIONS]-(report:Report)
WHERE mention.audience IN $audiences
RETURN entity.id AS member, labels(entity) AS labels, properties(mention) AS mention,
  report.id AS report, report.title AS title, report.about AS about
