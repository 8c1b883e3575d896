// Which mentions did decisions that still hold move, and to where?
// No parameters.
// Rows: mentions, ends, sequence, in the order of deciding.
MATCH (decision:Decision)
WHERE decision.mentions IS NOT NULL AND NOT EXISTS { (:Decision)-[:UNDOES]->(decision) }
RETURN decision.mentions AS mentions, decision.ends AS ends, decision.sequence AS sequence
ORDER BY decision.sequence
