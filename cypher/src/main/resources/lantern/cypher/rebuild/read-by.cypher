// Which version read each report?
// No parameters.
// Rows: report, extractor, in the order of recording.
MATCH (report:Report)
MATCH (submission:Submission {id: report.id})
WITH report, submission.extractor AS extractor ORDER BY report.position
RETURN report.id AS report, extractor
