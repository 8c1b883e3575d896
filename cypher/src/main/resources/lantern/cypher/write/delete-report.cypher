// Which report was it? It goes, and the note of its file.
// $id: report id.
// Rows: none.
MATCH (report:Report {id: $id})
OPTIONAL MATCH (submission:Submission {id: $id})
DELETE report, submission
