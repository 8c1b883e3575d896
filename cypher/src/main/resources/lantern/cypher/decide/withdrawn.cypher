// Where do these mentions end, which count no more?
// $keys: mention keys; $audiences: what the decider satisfies.
// Rows: mention, entity, labels, audience, recorded (the store's position after it came).
UNWIND $keys AS key
MATCH (report:Report)-[mention:WITHDRAWN {key: key}]->(entity:Entity)
WHERE mention.audience IN $audiences
RETURN mention.key AS mention, entity.id AS entity, labels(entity) AS labels, mention.audience AS audience,
       coalesce(mention.recorded, report.position) AS recorded
