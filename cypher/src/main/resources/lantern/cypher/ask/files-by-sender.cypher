// Who sent how many files that the viewer may know of, and what became of them?
// $audiences: what the viewer satisfies.
// Rows: sender, state, files, mentions, statements, last, by sender.
MATCH (submission:Submission)
WHERE submission.audience IN $audiences
WITH coalesce(submission.sender, '') AS sender, submission
RETURN sender, submission.state AS state, count(submission) AS files, sum(submission.mentions) AS mentions,
  sum(submission.statements) AS statements, max(submission.at) AS last
ORDER BY sender
