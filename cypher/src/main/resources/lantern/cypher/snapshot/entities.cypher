// Which entities does the viewer know of, and what do readable reports say of each?
// $audiences: what the viewer satisfies.
// Rows: id, labels, countries (pairs of country and times), roles.
MATCH (:Report)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.audience IN $audiences
WITH entity, mention.country AS country, count(mention) AS times, collect(DISTINCT mention.role) AS roles
RETURN entity.id AS id, labels(entity) AS labels, collect([country, times]) AS countries,
  collect(roles) AS roles
