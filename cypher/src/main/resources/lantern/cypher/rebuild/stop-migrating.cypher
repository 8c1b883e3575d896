// Whose lock on the schema did they leave behind?
// $id: of the lock.
// Rows: none.
MATCH (lock:__Neo4jMigrationsLock {id: $id})
DELETE lock
