// Which entities does the viewer see as one?
// $audiences: what the viewer satisfies.
// Rows: first, second.
MATCH (first:Entity)-[joint:SAME_AS]->(second:Entity)
WHERE joint.sure
  AND all(audience IN joint.audiences WHERE audience IN $audiences)
  AND NOT EXISTS {
    (first)-[parted:NOT_SAME]-(second)
    WHERE all(audience IN parted.audiences WHERE audience IN $audiences)
  }
RETURN DISTINCT first.id AS first, second.id AS second
