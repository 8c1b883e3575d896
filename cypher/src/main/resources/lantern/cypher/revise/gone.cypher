// Which decisions that still hold speak of entities of a report that are not there any more?
// $ids: entity ids.
// Rows: decision, in the order of deciding.
MATCH (decision:Decision)
WHERE decision.kind IN ['MERGE', 'FORBID'] AND any(about IN decision.about WHERE about IN $ids)
  AND NOT EXISTS { (:Decision)-[:UNDOES]->(decision) }
  AND any(about IN decision.about WHERE about IN $ids AND NOT EXISTS { (:Entity {id: about})<-[:MENTIONS|WITHDRAWN]-() })
WITH decision ORDER BY decision.sequence
RETURN decision.id AS decision
