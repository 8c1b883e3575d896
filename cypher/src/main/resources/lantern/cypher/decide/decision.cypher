// Which decision is this, and was it taken back?
// $id: decision id; $audiences: what the decider satisfies.
// Rows: decision, undone.
MATCH (decision:Decision {id: $id})
WHERE all(audience IN decision.audiences WHERE audience IN $audiences)
RETURN properties(decision) AS decision, EXISTS { (:Decision)-[:UNDOES]->(decision) } AS undone
