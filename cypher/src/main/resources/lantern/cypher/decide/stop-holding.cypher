// Which entities does this decision keep for mentions that left them? No longer.
// $decision: decision id.
// Rows: none.
MATCH (:Decision {id: $decision})-[left:LEFT]->()
DELETE left
