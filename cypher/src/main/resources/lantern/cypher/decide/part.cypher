// Which entities are different by decision?
// $pairs: first, second; $decision: decision id; $pairAudiences: all that one must satisfy to see it.
// Rows: none.
UNWIND $pairs AS row
MATCH (first:Entity {id: row.first})
MATCH (second:Entity {id: row.second})
CREATE (first)-[:NOT_SAME {decision: $decision, audiences: $pairAudiences}]->(second)
