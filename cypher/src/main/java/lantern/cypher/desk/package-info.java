/**
 * What users keep for themselves: accounts, saved charts, cases. Single things, so Spring Data
 * Neo4j.
 */
@NullMarked
package lantern.cypher.desk;

import org.jspecify.annotations.NullMarked;
