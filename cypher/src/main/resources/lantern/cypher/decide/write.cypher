// What was decided?
// $decision: its properties.
// Rows: none.
CREATE (decision:Decision)
SET decision = $decision
