/**
 * What runs apart, in a process of its own: the parsers of documents. It knows no other room and no
 * other package; it gets bytes and gives text.
 */
@NullMarked
package lantern.ingest.parse;

import org.jspecify.annotations.NullMarked;
