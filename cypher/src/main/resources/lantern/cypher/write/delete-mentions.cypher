// Whom did a report mention? The mentions go, and what decisions keep of them.
// $id: report id; $prefix: how the keys of its mentions begin.
// Rows: entity, those that may have nothing left to stand on.
MATCH (report:Report {id: $id})
CALL (report) {
  MATCH (report)-[mention:MENTIONS|WITHDRAWN]->(entity:Entity)
  DELETE mention
  RETURN entity.id AS gone
  UNION
  MATCH ()-[left:LEFT]->(entity:Entity)
  WHERE left.mention STARTS WITH $prefix
  DELETE left
  RETURN entity.id AS gone
}
RETURN DISTINCT gone AS entity
