package lantern.samples.world;

import org.jspecify.annotations.Nullable;

/** Somebody goes along a route, perhaps taken by somebody. */
public record Journey(Person who, @Nullable Person carrier, Route route, When when) {}
