// How many readable reports mention these entities, and under which handling?
// $clusters: shown, members; $audiences: what the viewer satisfies.
// Rows: id, reports, audiences, conditions (lists of them).
UNWIND $clusters AS cluster
UNWIND cluster.members AS member
MATCH (:Entity {id: member})<-[mention:MENTIONS]-(report:Report)
WHERE mention.audience IN $audiences
RETURN cluster.shown AS id, count(DISTINCT report) AS reports,
  collect(DISTINCT mention.audience) AS audiences, collect(DISTINCT mention.conditions) AS conditions
