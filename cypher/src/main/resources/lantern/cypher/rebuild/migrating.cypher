// Who is bringing the schema up to date just now, or was killed while they did?
// No parameters.
// Rows: id of the lock.
MATCH (lock:__Neo4jMigrationsLock)
RETURN lock.id AS id
ORDER BY id
