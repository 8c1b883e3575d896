// Who travelled, along which route, by which stops?
// $strengths, $since, $until: as for ties; $audiences: what the viewer satisfies.
// Rows: from, tie, to, number (of a stop).
MATCH (from:Entity)-[tie:TRAVELLED|ALONG|STOP]->(to:Entity)
WHERE tie.audience IN $audiences AND tie.strength IN $strengths
  AND ($since IS NULL OR tie.last IS NULL OR tie.last >= $since)
  AND ($until IS NULL OR tie.first IS NULL OR tie.first <= $until)
RETURN DISTINCT from.id AS from, type(tie) AS tie, to.id AS to, tie.number AS number
