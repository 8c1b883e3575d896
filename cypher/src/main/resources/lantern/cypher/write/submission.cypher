// What became of a file that was offered?
// $id: report id; $submission: its properties.
// Rows: none. A file that was read well once stays so.
MERGE (submission:Submission {id: $id})
ON CREATE SET submission.first = $submission.at, submission.attempts = 1, submission.offered = 1
WITH submission
WHERE coalesce(submission.state, '') <> 'DONE'
SET submission += $submission
