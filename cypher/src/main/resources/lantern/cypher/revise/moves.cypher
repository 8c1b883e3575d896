// Which mentions of a report did decisions that still hold move, and to where?
// $prefix: how the keys of its mentions begin; $since: the store's position after the report.
// Rows: decision, mention, end, in the order of deciding.
MATCH (decision:Decision)
WHERE decision.sequence > $since AND decision.mentions IS NOT NULL
  AND any(mention IN decision.mentions WHERE mention STARTS WITH $prefix)
  AND NOT EXISTS { (:Decision)-[:UNDOES]->(decision) }
UNWIND range(0, size(decision.mentions) - 1) AS at
WITH decision, decision.mentions[at] AS mention, decision.ends[at] AS end
WHERE mention STARTS WITH $prefix
WITH decision, mention, end ORDER BY decision.sequence
RETURN decision.id AS decision, mention, end
