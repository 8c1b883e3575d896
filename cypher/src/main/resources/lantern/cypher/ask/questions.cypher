// Who may be the same as these entities, so that a person must say?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: other, weight, clues, key; also of sure joints that lean, since who leans on two is one with
// neither.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[joint:SAME_AS]-(other:Entity)
WHERE (NOT joint.sure OR size(coalesce(joint.leaning, [])) > 0)
  AND all(audience IN joint.audiences WHERE audience IN $audiences)
  AND EXISTS { ()-[mention:MENTIONS]->(other) WHERE mention.audience IN $audiences }
  AND NOT EXISTS {
    (entity)-[parted:NOT_SAME]-(other)
    WHERE all(audience IN parted.audiences WHERE audience IN $audiences)
  }
RETURN other.id AS other, joint.weight AS weight, joint.clues AS clues, joint.key AS key
