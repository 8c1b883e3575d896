// Where do these mentions, which count no more, end from now on?
// $moves: mention, to, label (the kind of the entity).
// Rows: none.
UNWIND $moves AS move
MATCH (report:Report)-[old:WITHDRAWN {key: move.mention}]->(:Entity)
MERGE (entity:Entity {id: move.to})
ON CREATE SET entity:$(move.label)
WITH report, entity, old, properties(old) AS said
DELETE old
CREATE (report)-[mention:WITHDRAWN]->(entity)
SET mention = said
