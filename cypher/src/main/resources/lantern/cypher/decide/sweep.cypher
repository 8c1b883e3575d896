// Which of these entities does nothing hold up, no mention, decision or joint? They go.
// $ids: entity ids.
// Rows: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { ()-[:MENTIONS|WITHDRAWN|LEFT]->(entity) } AND NOT EXISTS { (entity)-[:SAME_AS|NOT_SAME]-() }
DELETE entity
