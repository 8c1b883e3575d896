// Where do these mentions end?
// $keys: mention keys; $audiences: what the decider satisfies.
// Rows: mention, entity, labels, audience.
UNWIND $keys AS key
MATCH ()-[mention:MENTIONS {key: key}]->(entity:Entity)
WHERE mention.audience IN $audiences
RETURN mention.key AS mention, entity.id AS entity, labels(entity) AS labels, mention.audience AS audience
