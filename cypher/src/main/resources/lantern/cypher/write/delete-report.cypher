// Which report was it, or which file that was only put aside? It goes, and the note of its file.
// $id: report id.
// Rows: none.
OPTIONAL MATCH (report:Report {id: $id})
OPTIONAL MATCH (submission:Submission {id: $id})
DETACH DELETE report, submission
