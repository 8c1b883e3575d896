// Which statements begin at these mentions? They begin where the mentions end now.
// $moves: mention, from, to.
// Rows: none.
UNWIND $moves AS move
MATCH (entity:Entity {id: move.to})
MATCH (:Entity {id: move.from})-[old:ANY_STATEMENT|RETRACTED]->(other:Entity)
WHERE old.from = move.mention
WITH entity, other, old, type(old) AS type, properties(old) AS said
DELETE old
CREATE (entity)-[statement:$(type)]->(other)
SET statement = said
