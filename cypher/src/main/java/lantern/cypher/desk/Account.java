package lantern.cypher.desk;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Somebody who may sign in.
 *
 * @param passwordHash with its algorithm as a prefix; empty when the account has no password and
 *     signs in by one-time links only
 * @param clearance the label of the highest marking they may read
 * @param groups in capitals; {@code *} is every group there is
 */
@Node("User") // an :Account is a bank account that a report speaks of
public record Account(
        @Id String name,
        String passwordHash,
        String clearance,
        List<String> groups,
        boolean enabled) {

    /** Belongs to every group there is, those to come included. */
    public static final String EVERY_GROUP = "*";

    public Account {
        groups = List.copyOf(groups);
    }

    /** The hash stays out of anything that prints this. */
    @Override
    public String toString() {
        return name;
    }
}
