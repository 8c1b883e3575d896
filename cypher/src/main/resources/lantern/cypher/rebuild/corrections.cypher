// Which corrections of this report hold?
// $id: report id.
// Rows: decision, in the order of deciding.
MATCH (:Report {id: $id})<-[:CORRECTS]-(decision:Decision)
RETURN properties(decision) AS decision
ORDER BY decision.sequence
