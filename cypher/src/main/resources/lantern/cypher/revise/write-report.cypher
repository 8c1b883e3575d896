// What is this report, as it is read now?
// $id: report id; $report: its properties; $filing: number of the filing; $position: in the order of recording.
// Rows: none.
MATCH (report:Report {id: $id})
SET report = $report
SET report.filing = $filing, report.position = $position
