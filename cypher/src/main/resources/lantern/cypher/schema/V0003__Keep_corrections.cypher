// By what are mentions that count no more, and the corrections of a report, found?
// Each constraint or index stands behind a look-up.
CREATE CONSTRAINT withdrawn_key IF NOT EXISTS FOR ()-[mention:WITHDRAWN]-() REQUIRE mention.key IS UNIQUE;
CREATE INDEX decision_report IF NOT EXISTS FOR (decision:Decision) ON (decision.report);
