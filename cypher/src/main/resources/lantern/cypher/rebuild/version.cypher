// Which version of Neo4j is this?
// No parameters.
// Rows: version.
CALL dbms.components() YIELD versions
RETURN versions[0] AS version
LIMIT 1
