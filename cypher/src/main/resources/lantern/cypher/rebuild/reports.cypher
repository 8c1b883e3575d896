// Which reports were recorded next?
// $after: position; $page: how many.
// Rows: report without its text, in the order of recording.
MATCH (report:Report)
WHERE report.position > $after
WITH report ORDER BY report.position LIMIT $page
RETURN report {.id, .audience, .conditions, .format, .title, .about, .name, .path, .parent, .position} AS report
