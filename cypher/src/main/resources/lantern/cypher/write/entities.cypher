// Which entities does a report speak of?
// $entities: id, label, facts (public reference facts of a place, else empty), by rising id.
// Rows: none.
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.label), entity += row.facts
