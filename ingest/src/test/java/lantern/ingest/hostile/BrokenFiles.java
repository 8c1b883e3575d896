package lantern.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Good files broken at random: cut short, changed, filled with NULs, begun as something else. */
final class BrokenFiles {

    private final Random random;
    private final List<Map.Entry<String, byte[]>> good;

    BrokenFiles(long seed) {
        this.random = new Random(seed);
        this.good = List.copyOf(GoodFiles.all().entrySet());
    }

    List<HostileFile> list(int count) {
        List<HostileFile> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            var file = good.get(number % good.size());
            files.add(broken(number, file.getKey(), file.getValue()));
        }
        return files;
    }

    private HostileFile broken(int number, String format, byte[] bytes) {
        String place = "-" + number + "." + format;
        return switch (number / good.size() % 5) {
            case 0 -> new HostileFile("cut" + place, cut(bytes));
            case 1 -> new HostileFile("changed" + place, changed(bytes));
            case 2 -> new HostileFile("empty" + place, emptied(bytes));
            case 3 -> new HostileFile("doubled" + place, doubled(bytes));
            default -> new HostileFile("begun" + place, begun(bytes));
        };
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        int changes = 1 + random.nextInt(20);
        for (int change = 0; change < changes; change++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] emptied(byte[] bytes) {
        byte[] changed = bytes.clone();
        int start = random.nextInt(changed.length);
        Arrays.fill(
                changed,
                start,
                Math.min(changed.length, start + 1 + random.nextInt(200)),
                (byte) 0);
        return changed;
    }

    private byte[] doubled(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int start = random.nextInt(bytes.length);
        int end = start + random.nextInt(bytes.length - start);
        out.write(bytes, 0, end);
        for (int time = 0; time < 3; time++) {
            out.write(bytes, start, end - start);
        }
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }

    /** The first bytes of one format, the rest of another. */
    private byte[] begun(byte[] bytes) {
        byte[] other = good.get(random.nextInt(good.size())).getValue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(other, 0, Math.min(other.length, 4 + random.nextInt(60)));
        int from = Math.min(bytes.length, 4);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
