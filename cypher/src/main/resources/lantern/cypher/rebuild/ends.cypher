// Where was each mention placed first, and where does it end now?
// No parameters.
// Rows: mention, placed, entity, by rising mention.
MATCH (:Report)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.key > ''
RETURN mention.key AS mention, mention.placed AS placed, entity.id AS entity
ORDER BY mention
