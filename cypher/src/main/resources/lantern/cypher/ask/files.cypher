// Which of the files that the viewer may know of are wanted?
// $states: empty for all; $sender and $parent: null for all; $text: in small letters, empty for all;
// $audiences: what the viewer satisfies; $skip and $page: how many to leave out and to give.
// Rows: submission, isReport, the latest change first.
MATCH (submission:Submission)
WHERE submission.at IS NOT NULL AND submission.audience IN $audiences
  AND ($states = [] OR submission.state IN $states)
  AND ($sender IS NULL OR coalesce(submission.sender, '') = $sender)
  AND ($parent IS NULL OR submission.parent = $parent)
  AND ($text = '' OR toLower(submission.path) CONTAINS $text OR toLower(submission.reason) CONTAINS $text
       OR submission.id STARTS WITH $text)
WITH submission ORDER BY submission.at DESC, submission.id SKIP $skip LIMIT $page
RETURN properties(submission) AS submission, EXISTS { (:Report {id: submission.id}) } AS isReport
