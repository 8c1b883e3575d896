// Which report is read anew, and was it by this filing?
// $id: report id; $filing: number of the filing.
// Rows: mine, audience, position; none when there is no such report.
MATCH (report:Report {id: $id})
RETURN coalesce(report.filing = $filing, false) AS mine, report.audience AS audience, report.position AS position
