// Which joints did a report bring? They go.
// $id: report id.
// Rows: none.
MATCH ()-[joint:SAME_AS {report: $id}]->()
DELETE joint
