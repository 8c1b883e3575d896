// What does a report say of whom?
// $report: report id; $entities: id, label, facts (public reference facts of a place, else empty), by rising id;
// $mentions: entity, properties; $statements: from, to, type, properties; entities by their place in $entities.
// Rows: none.
MATCH (report:Report {id: $report})
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.label), entity += row.facts
WITH report, row.id AS id, entity ORDER BY id
WITH report, collect(entity) AS entities
CALL (report, entities) {
  UNWIND $mentions AS row
  WITH report, row.properties AS properties, entities[row.entity] AS entity
  CREATE (report)-[mention:MENTIONS]->(entity)
  SET mention = properties
}
CALL (entities) {
  UNWIND $statements AS row
  WITH row, entities[row.from] AS from, entities[row.to] AS to
  CREATE (from)-[statement:$(row.type)]->(to)
  SET statement = row.properties
}
