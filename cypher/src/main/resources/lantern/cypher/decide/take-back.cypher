// What stands between these entities, or was left, by this decision? It goes.
// $ids: entity ids; $decision: decision id.
// Rows: none.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[held:SAME_AS|NOT_SAME {decision: $decision}]-()
DELETE held
