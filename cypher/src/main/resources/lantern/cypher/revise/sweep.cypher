// Which of these entities does nothing hold up, no mention and no decision? They go, with the joints of reports.
// $ids: entity ids.
// Rows: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { ()-[:MENTIONS|WITHDRAWN|LEFT]->(entity) }
  AND NOT EXISTS { (entity)-[joint:SAME_AS|NOT_SAME]-() WHERE joint.decision IS NOT NULL }
DETACH DELETE entity
