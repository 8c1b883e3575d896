// How far has the store come?
// No parameters.
// Rows: position, after this transaction.
MERGE (ledger:Ledger {name: 'lantern'})
SET ledger.position = coalesce(ledger.position, 0) + 1
RETURN ledger.position AS position
