// What did people decide?
// $audiences: what the viewer satisfies.
// Rows: decision, undone, undoes (entities of the decision that it takes back), the newest first.
MATCH (decision:Decision)
WHERE all(audience IN decision.audiences WHERE audience IN $audiences)
OPTIONAL MATCH (decision)-[:UNDOES]->(earlier:Decision)
RETURN properties(decision) AS decision,
  EXISTS { (:Decision)-[:UNDOES]->(decision) } AS undone,
  coalesce(earlier.entities, []) AS earlierEntities
ORDER BY decision.sequence DESC
