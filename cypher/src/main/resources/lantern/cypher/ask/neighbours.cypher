// Who is tied to these entities, how, and by how many statements?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: other, labels, tie, sources.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[tie:ANY_TIE]-(other:Entity)
WHERE tie.audience IN $audiences
RETURN other.id AS other, labels(other) AS labels, type(tie) AS tie, count(tie) AS sources
