// Where was each mention placed first, and where does it end now?
// No parameters.
// Rows: mention, placed, entity, recorded (the store's position after it came), by rising mention: a key begins with its
// report's id, so one report after the other is sorted, never all mentions at once.
MATCH (report:Report)
WHERE report.id > ''
MATCH (report)-[mention:MENTIONS]->(entity:Entity)
WITH report, mention, entity ORDER BY report.id, mention.key
RETURN mention.key AS mention, mention.placed AS placed, entity.id AS entity,
  coalesce(mention.recorded, report.position) AS recorded
