// Which joints did a report bring between entities that it no longer mentions? They go.
// $id: report id; $ids: entities that it mentions.
// Rows: none.
MATCH (first)-[joint:SAME_AS {report: $id}]->(second)
WHERE NOT first.id IN $ids AND NOT second.id IN $ids
DELETE joint
