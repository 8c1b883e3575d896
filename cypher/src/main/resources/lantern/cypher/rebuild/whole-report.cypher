// What is in this report?
// $id: report id.
// Rows: report.
MATCH (report:Report {id: $id})
RETURN properties(report) AS report
