/**
 * What reports say of one person, organisation or address, in the shape in which it is compared.
 */
@NullMarked
package lantern.identity.profile;

import org.jspecify.annotations.NullMarked;
