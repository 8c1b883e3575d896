// What became of this file?
// $id: report id.
// Rows: submission.
MATCH (submission:Submission {id: $id})
RETURN properties(submission) AS submission
