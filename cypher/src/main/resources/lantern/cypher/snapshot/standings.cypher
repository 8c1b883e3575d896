// Who offends, and who is harmed: tied to harm at either end, or told to be controlled or referred?
// $audiences: what the viewer satisfies.
// Rows: harmed (else offending), ids (of entities).
MATCH (offender:Entity)-[tie:OFFENDING_TIE]->()
WHERE tie.audience IN $audiences
RETURN false AS harmed, collect(DISTINCT offender.id) AS ids
UNION
MATCH (victim:Entity)<-[tie:HARMING_TIE]-()
WHERE tie.audience IN $audiences
RETURN true AS harmed, collect(DISTINCT victim.id) AS ids
UNION
MATCH (victim:Entity)-[tie:SHOWS]->()
WHERE tie.type IN ['means', 'nrm'] AND tie.audience IN $audiences
RETURN true AS harmed, collect(DISTINCT victim.id) AS ids
