// Which mentions of this report did corrections set aside?
// $id: report id; $audiences: what the viewer satisfies.
// Rows: labels, mention.
MATCH (:Report {id: $id})-[mention:WITHDRAWN]->(entity:Entity)
WHERE mention.audience IN $audiences
RETURN labels(entity) AS labels, properties(mention) AS mention
