// Which version read each report?
// No parameters.
// Rows: report, extractor, in the order of recording.
MATCH (report:Report)
MATCH (submission:Submission {id: report.id})
RETURN report.id AS report, submission.extractor AS extractor
ORDER BY report.position
