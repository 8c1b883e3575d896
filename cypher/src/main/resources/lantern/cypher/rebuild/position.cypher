// How far has the store come?
// No parameters.
// Rows: position; none before the first report.
MATCH (ledger:Ledger {name: 'lantern'})
RETURN ledger.position AS position
