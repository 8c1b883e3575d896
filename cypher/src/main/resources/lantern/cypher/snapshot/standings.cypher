// Who is tied to harm, and at which end?
// $audiences: what the viewer satisfies.
// Rows: tie, from (entity ids), to (entity ids).
MATCH (from:Entity)-[tie:OFFENDING_TIE]->(to:Entity)
WHERE tie.audience IN $audiences
RETURN type(tie) AS tie, collect(DISTINCT from.id) AS from, collect(DISTINCT to.id) AS to
