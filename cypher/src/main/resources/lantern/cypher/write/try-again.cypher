// Which file is read once more?
// $id: report id.
// Rows: none.
MATCH (submission:Submission {id: $id})
SET submission.attempts = coalesce(submission.attempts, 1) + 1
