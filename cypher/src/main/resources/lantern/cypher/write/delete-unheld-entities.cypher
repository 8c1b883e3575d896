// Which of these entities does no mention hold up any more? They go, with the joints that rest on them.
// $ids: entity ids.
// Rows: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { ()-[:MENTIONS|WITHDRAWN]->(entity) } AND NOT EXISTS { ()-[:LEFT]->(entity) }
DETACH DELETE entity
