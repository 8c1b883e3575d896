// Which of these entities does the viewer know of?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS { ()-[mention:MENTIONS]->(entity) WHERE mention.audience IN $audiences }
RETURN entity.id AS id
