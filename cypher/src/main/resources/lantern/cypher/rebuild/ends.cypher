// Where was each mention placed first, and where does it end now?
// No parameters.
// Rows: mention, placed, entity, recorded (the store's position after it came), by rising mention.
MATCH (report:Report)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.key > ''
RETURN mention.key AS mention, mention.placed AS placed, entity.id AS entity,
  coalesce(mention.recorded, report.position) AS recorded
ORDER BY mention
