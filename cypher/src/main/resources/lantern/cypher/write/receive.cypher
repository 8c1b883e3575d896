// Has this file come before, and was it read well? If not, reading it begins.
// $id: report id; $submission: its properties.
// Rows: submission.
MERGE (submission:Submission {id: $id})
ON CREATE SET submission = $submission, submission.first = $submission.at,
  submission.attempts = 0, submission.offered = 0
SET submission.offered = coalesce(submission.offered, 1) + 1
WITH submission, submission.state <> 'DONE' AS open
SET submission += CASE WHEN open THEN $submission ELSE {} END
SET submission.attempts = coalesce(submission.attempts, 1) + CASE WHEN open THEN 1 ELSE 0 END
RETURN properties(submission) AS submission
