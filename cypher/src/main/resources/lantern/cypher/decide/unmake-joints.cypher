// Which joints did mentions bring that are gone? They go too.
// $report: report id; $keys: mention keys.
// Rows: none.
MATCH ()-[joint:SAME_AS {report: $report}]->()
WHERE joint.mention IN $keys
DELETE joint
