// By which version was this file read last, and what did it find?
// $id: report id; $submission: its properties.
// Rows: none.
MATCH (submission:Submission {id: $id})
SET submission += $submission
