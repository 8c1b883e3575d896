// Which reports are not read as the extraction read them?
// No parameters.
// Rows: id, by rising id.
CALL () {
  MATCH (:Decision)-[:CORRECTS]->(report:Report)
  RETURN report
  UNION
  MATCH (report:Report)-[:WITHDRAWN]->()
  RETURN report
}
RETURN DISTINCT report.id AS id
ORDER BY id
