// Which of these people does a readable report tie to harm, and at which end?
// $ids: entity ids; $audiences: what the viewer satisfies.
// Rows: id, harmed, offends.
UNWIND $ids AS id
MATCH (person:Entity {id: id})
WHERE person:Person
RETURN person.id AS id,
  EXISTS { (person)<-[tie:HARMING_TIE]-() WHERE tie.audience IN $audiences }
    OR EXISTS { (person)-[tie:SHOWS]->() WHERE tie.type IN ['means', 'nrm'] AND tie.audience IN $audiences }
    AS harmed,
  EXISTS { (person)-[tie:OFFENDING_TIE]->() WHERE tie.audience IN $audiences } AS offends
