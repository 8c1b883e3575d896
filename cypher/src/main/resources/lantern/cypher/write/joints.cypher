// Which entities does a report show, or suggest, to be one?
// $joints: first, second, properties.
// Rows: none. An end that has gone in the meantime drops its joint.
UNWIND $joints AS row
MATCH (first:Entity {id: row.first})
MATCH (second:Entity {id: row.second})
CREATE (first)-[joint:SAME_AS]->(second)
SET joint = row.properties
