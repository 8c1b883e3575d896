// Which mentions does no correction make any more? They go, and what decisions keep of them.
// $report: report id; $keys: mention keys, all of that report.
// Rows: entity, those that may have nothing left to stand on.
CALL () {
  MATCH (:Report {id: $report})-[mention:MENTIONS|WITHDRAWN]->(entity:Entity)
  WHERE mention.key IN $keys
  DELETE mention
  RETURN entity.id AS gone
  UNION
  UNWIND $keys AS key
  MATCH ()-[left:LEFT {mention: key}]->(entity:Entity)
  DELETE left
  RETURN entity.id AS gone
}
RETURN DISTINCT gone AS entity
