// Where do these mentions end from now on?
// $moves: mention, from, to, label (the kind of the entity).
// Rows: none.
UNWIND $moves AS move
MATCH (:Entity {id: move.from})<-[old:MENTIONS]-(report:Report)
WHERE old.key = move.mention
MERGE (entity:Entity {id: move.to})
ON CREATE SET entity:$(move.label)
WITH report, entity, old, properties(old) AS said
DELETE old
CREATE (report)-[mention:MENTIONS]->(entity)
SET mention = said
