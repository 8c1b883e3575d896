package lantern.identity.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Says of most terms that the index does not hold them, without asking it: a Bloom filter (1970) of
 * twelve bits a term that grows by layers, each twice as large. One in some hundred terms passes
 * that is not held; one that is held always passes.
 */
final class Sieve {

    private static final int SMALLEST = 1 << 19;
    private static final int BITS_A_TERM = 12;
    private static final int PROBES = 5;

    private final List<long[]> layers = new ArrayList<>();
    private long room;

    boolean passes(int column, BytesRef term) {
        long[] hash = hash(column, term);
        for (long[] layer : layers) {
            if (holds(layer, hash)) {
                return true;
            }
        }
        return false;
    }

    void add(int column, BytesRef term) {
        if (passes(column, term)) {
            return;
        }
        if (room == 0) {
            room = (long) SMALLEST << layers.size();
            layers.add(new long[Math.toIntExact(room * BITS_A_TERM / Long.SIZE)]);
        }
        room--;
        long[] layer = layers.getLast();
        long[] hash = hash(column, term);
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = bit(layer, hash, probe);
            layer[(int) (bit >>> 6)] |= 1L << bit;
        }
    }

    private static boolean holds(long[] layer, long[] hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = bit(layer, hash, probe);
            if ((layer[(int) (bit >>> 6)] & (1L << bit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long bit(long[] layer, long[] hash, int probe) {
        return Long.remainderUnsigned(hash[0] + probe * hash[1], (long) layer.length << 6);
    }

    private static long[] hash(int column, BytesRef term) {
        return StringHelper.murmurhash3_x64_128(term.bytes, term.offset, term.length, column);
    }
}
