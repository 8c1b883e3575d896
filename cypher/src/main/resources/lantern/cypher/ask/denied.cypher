// Which ties of these entities does a report say are not so?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: from, to, type, statement, title, about (of its report). Twice where both ends are among these.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[tie:DENIED]-(:Entity)
WHERE tie.audience IN $audiences
MATCH (report:Report {id: tie.report})
RETURN startNode(tie).id AS from, endNode(tie).id AS to, type(tie) AS type,
  properties(tie) AS statement, report.title AS title, report.about AS about
