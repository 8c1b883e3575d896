package lantern.ingest.relate.frame;

import lantern.model.evidence.TieKind;

/**
 * Two mentions of a clause and what ties them.
 *
 * @param from where the mention stands in the clause
 * @param start where the words that say it begin
 * @param end exclusive
 * @param denied by a "not" or "no" of its own
 */
public record Tie(TieKind kind, int from, int to, int start, int end, boolean denied) {}
