// Which roles and signs of trafficking do readable reports give of these people?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: from, to, type, statement, title, about (of its report).
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[tie:SHOWS]->(indicator:Indicator)
WHERE tie.audience IN $audiences
MATCH (report:Report {id: tie.report})
RETURN entity.id AS from, indicator.id AS to, type(tie) AS type,
  properties(tie) AS statement, report.title AS title, report.about AS about
