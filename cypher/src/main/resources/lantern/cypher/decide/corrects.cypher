// Of which report does this correction hold?
// $decision: decision id; $report: report id.
// Rows: none.
MATCH (decision:Decision {id: $decision})
MATCH (report:Report {id: $report})
CREATE (decision)-[:CORRECTS]->(report)
