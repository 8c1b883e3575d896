// Is this report new? If so, it is here now.
// $id: report id; $report: its properties.
// Rows: none. One node is created when it is new.
MERGE (report:Report {id: $id})
ON CREATE SET report = $report
