// Which statements tie these entities to those?
// $these and $those: entity ids; $audiences: what the viewer satisfies.
// Rows: from, to, type, statement, title, about (of its report). Twice where both ends are among these.
UNWIND $these AS id
MATCH (entity:Entity {id: id})-[tie:ANY_TIE]-(other:Entity)
WHERE tie.audience IN $audiences AND other.id IN $those
MATCH (report:Report {id: tie.report})
RETURN startNode(tie).id AS from, endNode(tie).id AS to, type(tie) AS type,
  properties(tie) AS statement, report.title AS title, report.about AS about
