// Which files are in this state?
// $state.
// Rows: submission, the oldest first.
MATCH (submission:Submission {state: $state})
RETURN properties(submission) AS submission
ORDER BY submission.at, submission.path, submission.id
