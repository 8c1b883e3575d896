// Why does the viewer see these entities as one?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id, clues (of its heaviest sure joint with another of them).
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[joint:SAME_AS]-(other:Entity)
WHERE joint.sure
  AND other.id IN $ids
  AND size(joint.clues) > 0
  AND all(audience IN joint.audiences WHERE audience IN $audiences)
WITH entity, joint ORDER BY joint.weight DESC, joint.key
RETURN entity.id AS id, head(collect(joint.clues)) AS clues
