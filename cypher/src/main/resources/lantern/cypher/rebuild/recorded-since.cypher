// How many of the transactions since a position recorded a report that is still there?
// $after: position.
// Rows: one; position of the store, null before the first report; reports with a later position than $after.
OPTIONAL MATCH (ledger:Ledger {name: 'lantern'})
OPTIONAL MATCH (report:Report)
WHERE report.position > $after
RETURN ledger.position AS position, count(report) AS reports
