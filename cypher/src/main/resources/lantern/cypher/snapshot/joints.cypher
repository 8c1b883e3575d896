// Which entities does the viewer see as one?
// $audiences: what the viewer satisfies.
// Rows: first, second, leaning (which of them lean on the other by every such joint).
MATCH (first:Entity)-[joint:SAME_AS]->(second:Entity)
WHERE joint.sure
  AND all(audience IN joint.audiences WHERE audience IN $audiences)
  AND NOT EXISTS {
    (first)-[parted:NOT_SAME]-(second)
    WHERE all(audience IN parted.audiences WHERE audience IN $audiences)
  }
WITH first, second, collect(coalesce(joint.leaning, [])) AS leanings
RETURN first.id AS first, second.id AS second,
  [end IN [first.id, second.id] WHERE all(leaning IN leanings WHERE end IN leaning)] AS leaning
