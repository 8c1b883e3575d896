// Which mentions does no correction make any more? They go, and what decisions keep of them.
// $keys: mention keys.
// Rows: entity, those that may have nothing left to stand on.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Report)-[mention:MENTIONS {key: key}]->(entity:Entity)
  DELETE mention
  RETURN entity.id AS gone
  UNION
  MATCH (:Report)-[mention:WITHDRAWN {key: key}]->(entity:Entity)
  DELETE mention
  RETURN entity.id AS gone
  UNION
  MATCH ()-[left:LEFT {mention: key}]->(entity:Entity)
  DELETE left
  RETURN entity.id AS gone
}
RETURN DISTINCT gone AS entity
