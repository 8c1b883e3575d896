// Of which day is the latest readable report?
// $audiences: what the viewer satisfies.
// Rows: day.
MATCH (report:Report)
WHERE report.audience IN $audiences AND report.about IS NOT NULL
RETURN max(report.about) AS day
