// Which entities did mentions leave? They are kept for as long as the mentions are.
// $decision: decision id; $moves: mention, from.
// Rows: none.
MATCH (decision:Decision {id: $decision})
UNWIND $moves AS move
MATCH (entity:Entity {id: move.from})
CREATE (decision)-[:LEFT {mention: move.mention}]->(entity)
