// Who is tied to harm, and at which end?
// $audiences: what the viewer satisfies.
// Rows: tie (or HARMED, of whom means of control or a referral are told), from (entity ids), to (entity ids).
MATCH (from:Entity)-[tie:OFFENDING_TIE]->(to:Entity)
WHERE tie.audience IN $audiences
RETURN type(tie) AS tie, collect(DISTINCT from.id) AS from, collect(DISTINCT to.id) AS to
UNION
MATCH (person:Entity)-[tie:SHOWS]->()
WHERE tie.type IN ['means', 'nrm'] AND tie.audience IN $audiences
RETURN 'HARMED' AS tie, [] AS from, collect(DISTINCT person.id) AS to
