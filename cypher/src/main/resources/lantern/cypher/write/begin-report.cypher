// Is this report new? If so, it is here now.
// $id: report id; $report: its properties; $filing: number of the filing.
// Rows: fresh, when this transaction brought it; mine, when this filing did; position, unless fresh.
MERGE (report:Report {id: $id})
ON CREATE SET report = $report, report.filing = $filing
RETURN report.position IS NULL AS fresh, report.filing = $filing AS mine, report.position AS position
