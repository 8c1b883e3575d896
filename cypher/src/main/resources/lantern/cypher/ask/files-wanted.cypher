// How many of the files that the viewer may know of are wanted?
// $states: empty for all; $sender and $parent: null for all; $text: in small letters, empty for all;
// $audiences: what the viewer satisfies.
// Rows: files.
MATCH (submission:Submission)
WHERE submission.audience IN $audiences
  AND ($states = [] OR submission.state IN $states)
  AND ($sender IS NULL OR coalesce(submission.sender, '') = $sender)
  AND ($parent IS NULL OR submission.parent = $parent)
  AND ($text = '' OR toLower(submission.path) CONTAINS $text OR toLower(submission.reason) CONTAINS $text
       OR submission.id STARTS WITH $text)
RETURN count(submission) AS files
