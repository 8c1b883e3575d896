// Is this report here?
// $id: report id.
// Rows: id.
MATCH (report:Report {id: $id})
RETURN report.id AS id
