// What became of these files, as far as the viewer may know of them?
// $ids: report ids; $audiences: what the viewer satisfies.
// Rows: submission, isReport.
UNWIND $ids AS id
MATCH (submission:Submission {id: id})
WHERE submission.audience IN $audiences
RETURN properties(submission) AS submission, EXISTS { (:Report {id: id}) } AS isReport
