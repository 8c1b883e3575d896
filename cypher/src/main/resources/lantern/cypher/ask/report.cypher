// What is in this report?
// $id: report id; $audiences: what the viewer satisfies.
// Rows: report.
MATCH (report:Report {id: $id})
WHERE report.audience IN $audiences
RETURN properties(report) AS report
