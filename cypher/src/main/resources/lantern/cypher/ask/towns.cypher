// In which towns do readable reports say that these people live or stay?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id, town, times.
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[home:LIVES_AT|STAYS_AT]->(:Entity)<-[mention:MENTIONS]-()
WHERE home.audience IN $audiences AND mention.key = home.to AND mention.town IS NOT NULL
RETURN person.id AS id, mention.town AS town, count(*) AS times
