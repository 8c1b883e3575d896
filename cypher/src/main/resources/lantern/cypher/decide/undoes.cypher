// Which decision is taken back?
// $id: the later, $earlier: the one taken back.
// Rows: none.
MATCH (decision:Decision {id: $id})
MATCH (earlier:Decision {id: $earlier})
CREATE (decision)-[:UNDOES]->(earlier)
