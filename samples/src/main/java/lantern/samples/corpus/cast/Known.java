package lantern.samples.corpus.cast;

import lantern.samples.world.Fact;

/**
 * A fact of a network, with the heading of its wordings in frames.txt: {@code USES Person Phone}.
 */
public record Known(Fact fact, String heading) {}
