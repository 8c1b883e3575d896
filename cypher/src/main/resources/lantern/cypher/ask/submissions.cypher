// Which files were offered that the viewer may know of?
// $audiences: what the viewer satisfies.
// Rows: submission, the newest first.
MATCH (submission:Submission)
WHERE submission.audience IN $audiences
RETURN properties(submission) AS submission
ORDER BY submission.at DESC, submission.id
