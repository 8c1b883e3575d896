// Where does a report mention whom?
// $report: report id; $mentions: entity, properties.
// Rows: none.
MATCH (report:Report {id: $report})
UNWIND $mentions AS row
MATCH (entity:Entity {id: row.entity})
CREATE (report)-[mention:MENTIONS]->(entity)
SET mention = row.properties
