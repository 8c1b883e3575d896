// With whom does the viewer see these entities as one, at first hand?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id, other, weight (the heaviest joint between the two), leaning (which of them lean on the
// other by every such joint).
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[joint:SAME_AS]-(other:Entity)
WHERE joint.sure
  AND all(audience IN joint.audiences WHERE audience IN $audiences)
  AND EXISTS { ()-[mention:MENTIONS]->(other) WHERE mention.audience IN $audiences }
  AND NOT EXISTS {
    (entity)-[parted:NOT_SAME]-(other)
    WHERE all(audience IN parted.audiences WHERE audience IN $audiences)
  }
WITH entity, other, max(joint.weight) AS weight, collect(coalesce(joint.leaning, [])) AS leanings
RETURN entity.id AS id, other.id AS other, weight,
  [end IN [entity.id, other.id] WHERE all(leaning IN leanings WHERE end IN leaning)] AS leaning
