// Which statements does no correction make any more? They go.
// $statements: from (entity), key.
// Rows: none.
UNWIND $statements AS row
MATCH (:Entity {id: row.from})-[old:ANY_STATEMENT|RETRACTED]->(:Entity)
WHERE old.key = row.key
DELETE old
