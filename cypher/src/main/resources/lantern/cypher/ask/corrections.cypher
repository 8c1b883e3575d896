// What did people put right in this report?
// $report: report id; $audiences: what the viewer satisfies.
// Rows: decision, undone, the newest first. What was decided of an earlier telling of it is none of its business.
MATCH (report:Report {id: $report})
MATCH (decision:Decision {report: $report, kind: 'CORRECT'})
WHERE all(audience IN decision.audiences WHERE audience IN $audiences)
  AND (decision.sequence > report.position OR EXISTS { (decision)-[:CORRECTS]->(report) })
RETURN properties(decision) AS decision, EXISTS { (:Decision)-[:UNDOES]->(decision) } AS undone
ORDER BY decision.sequence DESC
