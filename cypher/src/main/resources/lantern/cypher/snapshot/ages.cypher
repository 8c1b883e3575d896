// What do readable reports say of anybody's age, and when was the latest about them?
// $audiences: what the viewer satisfies.
// Rows: id, latest, clues (lists of date of birth, age, child, date of the report).
MATCH (report:Report)-[mention:MENTIONS]->(person:Person)
WHERE mention.audience IN $audiences
RETURN person.id AS id, max(report.about) AS latest,
  collect(DISTINCT CASE
    WHEN mention.date_of_birth IS NOT NULL OR mention.age IS NOT NULL OR mention.child IS NOT NULL
    THEN [mention.date_of_birth, mention.age, mention.child, report.about]
  END) AS clues
