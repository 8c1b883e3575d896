// Which files came last, from whom, and in which state?
// The ledger is paged by its latest change and filtered by sender, state and holder.
CREATE INDEX submission_at IF NOT EXISTS FOR (submission:Submission) ON (submission.at);
CREATE INDEX submission_state IF NOT EXISTS FOR (submission:Submission) ON (submission.state);
CREATE INDEX submission_sender IF NOT EXISTS FOR (submission:Submission) ON (submission.sender);
CREATE INDEX submission_parent IF NOT EXISTS FOR (submission:Submission) ON (submission.parent);
