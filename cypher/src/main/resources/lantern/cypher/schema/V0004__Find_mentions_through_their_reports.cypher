// By what are mentions found, which come by the thousand with each report?
// Through their report, or whom they mean. One transaction writes a report, and the report's own constraint lets one
// such through, so no mention can be there twice, and an index of every key need not be written.
DROP CONSTRAINT mention_key IF EXISTS;
