// Where do these mentions end?
// $keys: mention keys; $audiences: what the decider satisfies.
// Rows: mention, entity, labels, audience, recorded (the store's position after it came).
UNWIND $keys AS key
WITH split(key, ':')[0] AS brief, collect(key) AS keys
MATCH (report:Report)
WHERE report.id STARTS WITH brief
MATCH (report)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.key IN keys AND mention.audience IN $audiences
RETURN mention.key AS mention, entity.id AS entity, labels(entity) AS labels, mention.audience AS audience,
       coalesce(mention.recorded, report.position) AS recorded
