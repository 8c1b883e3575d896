// Who is tied to whom, how, and how firmly?
// $ties: kinds of tie; $strengths: the least and better; $since and $until: days or null;
// $audiences: what the viewer satisfies.
// Rows: from, tie, ends (lists of entity id, number of statements, strengths).
MATCH (from:Entity)-[tie:ANY_TIE]->(to:Entity)
WHERE type(tie) IN $ties AND tie.audience IN $audiences AND tie.strength IN $strengths
  AND ($since IS NULL OR tie.last IS NULL OR tie.last >= $since)
  AND ($until IS NULL OR tie.first IS NULL OR tie.first <= $until)
WITH from, type(tie) AS kind, to, count(tie) AS times, collect(DISTINCT tie.strength) AS strengths
RETURN from.id AS from, kind AS tie, collect([to.id, times, strengths]) AS ends
