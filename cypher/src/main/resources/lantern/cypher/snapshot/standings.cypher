// Who is tied to harm, and at which end?
// $offending: kinds of tie; $audiences: what the viewer satisfies.
// Rows: tie, from (entity ids), to (entity ids).
MATCH (from:Entity)-[tie:$any($offending)]->(to:Entity)
WHERE tie.audience IN $audiences
RETURN type(tie) AS tie, collect(DISTINCT from.id) AS from, collect(DISTINCT to.id) AS to
