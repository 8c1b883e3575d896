// Which correction does not hold any more?
// $decision: decision id.
// Rows: none.
MATCH (:Decision {id: $decision})-[holds:CORRECTS]->(:Report)
DELETE holds
