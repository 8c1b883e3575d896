// Which place has a report in the order of recording?
// $id: report id; $position.
// Rows: none.
MATCH (report:Report {id: $id})
SET report.position = $position
