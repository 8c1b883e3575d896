package lantern.model.port;

import lantern.model.access.Viewer;
import lantern.model.network.Network;
import lantern.model.network.Scope;

/**
 * Reads the whole network that a viewer may see, at one moment. Denied ties and dates are not in
 * it.
 */
@FunctionalInterface
public interface NetworkSource {

    Network snapshot(Scope scope, Viewer viewer);
}
