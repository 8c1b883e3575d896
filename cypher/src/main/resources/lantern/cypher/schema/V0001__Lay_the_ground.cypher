// What must there be at most one of?
// Each constraint stands behind the key of a MERGE or a look-up. Community has no other kind.
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (report:Report) REQUIRE report.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT mention_key IF NOT EXISTS FOR ()-[mention:MENTIONS]-() REQUIRE mention.key IS UNIQUE;
CREATE CONSTRAINT submission_id IF NOT EXISTS FOR (submission:Submission) REQUIRE submission.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (decision:Decision) REQUIRE decision.id IS UNIQUE;
CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (ledger:Ledger) REQUIRE ledger.name IS UNIQUE;
CREATE CONSTRAINT user_name IF NOT EXISTS FOR (user:User) REQUIRE user.name IS UNIQUE;
CREATE CONSTRAINT saved_chart_id IF NOT EXISTS FOR (chart:SavedChart) REQUIRE chart.id IS UNIQUE;
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (file:Case) REQUIRE file.id IS UNIQUE;
CREATE INDEX report_position IF NOT EXISTS FOR (report:Report) ON (report.position);
CREATE INDEX joint_report IF NOT EXISTS FOR ()-[joint:SAME_AS]-() ON (joint.report);
CREATE INDEX left_mention IF NOT EXISTS FOR ()-[left:LEFT]-() ON (left.mention);
