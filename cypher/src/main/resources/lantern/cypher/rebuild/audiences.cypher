// Which audiences do reports carry?
// No parameters.
// Rows: audience.
MATCH (report:Report)
RETURN DISTINCT report.audience AS audience
