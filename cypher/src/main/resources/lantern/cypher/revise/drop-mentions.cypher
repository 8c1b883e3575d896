// Whom does a report mention? It does so no longer.
// $id: report id.
// Rows: none.
MATCH (:Report {id: $id})-[mention:MENTIONS]->(:Entity)
DELETE mention
