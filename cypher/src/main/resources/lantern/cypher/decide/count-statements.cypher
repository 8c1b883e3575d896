// How many statements begin at these mentions now, set aside or not?
// $report: report id; $counts: mention, says.
// Rows: none.
UNWIND $counts AS row
MATCH (:Report {id: $report})-[mention:MENTIONS|WITHDRAWN]->(:Entity)
WHERE mention.key = row.mention
SET mention.says = CASE WHEN row.says > 0 THEN row.says END
