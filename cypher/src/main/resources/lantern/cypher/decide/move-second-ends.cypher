// Which statements lead to these mentions? They lead to where the mentions end now.
// $moves: mention, from, to.
// Rows: none.
UNWIND $moves AS move
MATCH (entity:Entity {id: move.to})
MATCH (:Entity {id: move.from})<-[old:ANY_STATEMENT|RETRACTED]-(other:Entity)
WHERE old.to = move.mention
WITH entity, other, old, type(old) AS type, properties(old) AS said
DELETE old
CREATE (other)-[statement:$(type)]->(entity)
SET statement = said
