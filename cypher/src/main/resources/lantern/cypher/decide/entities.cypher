// What may the decider know of these entities?
// $ids: entity ids; $audiences: what the decider satisfies.
// Rows: id, labels, audiences (of the readable mentions), mentions (how many).
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[mention:MENTIONS]-()
WHERE mention.audience IN $audiences
RETURN entity.id AS id, labels(entity) AS labels,
  collect(DISTINCT mention.audience) AS audiences, count(mention) AS mentions
