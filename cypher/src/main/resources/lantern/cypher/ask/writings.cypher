// How do readable reports write of these entities?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id, labels, writing (what is said alike), times.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[mention:MENTIONS]-(:Report)
WHERE mention.audience IN $audiences
WITH entity, mention {
  .words, .name, .value, .date_of_birth, .nationality, .role, .country, .town, .postcode,
  .type, .platform, .make, .colour
} AS writing, count(mention) AS times
RETURN entity.id AS id, labels(entity) AS labels, writing, times
