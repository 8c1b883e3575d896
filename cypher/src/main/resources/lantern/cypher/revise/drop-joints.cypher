// Which joints did a report bring between entities that it no longer mentions? They go.
// $id: report id; $ids: entities that it mentions; $all: those of what corrections made too?
// Rows: none.
MATCH (first)-[joint:SAME_AS {report: $id}]->(second)
WHERE ($all OR joint.mention IS NULL) AND NOT first.id IN $ids AND NOT second.id IN $ids
DELETE joint
