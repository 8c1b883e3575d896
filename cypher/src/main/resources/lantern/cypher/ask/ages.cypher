// What do readable reports say of the age of these people, and when was the latest about them?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id, latest, clues (lists of date of birth, age, child, date of the report).
UNWIND $ids AS id
MATCH (person:Entity {id: id})<-[mention:MENTIONS]-(report:Report)
WHERE person:Person AND mention.audience IN $audiences
RETURN person.id AS id, max(report.about) AS latest,
  collect(DISTINCT CASE
    WHEN mention.date_of_birth IS NOT NULL OR mention.age IS NOT NULL OR mention.child IS NOT NULL
    THEN [mention.date_of_birth, mention.age, mention.child, report.about]
  END) AS clues
