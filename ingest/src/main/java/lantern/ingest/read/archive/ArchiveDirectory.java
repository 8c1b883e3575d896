package lantern.ingest.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantern.ingest.read.OfferedFile;

/**
 * Reads the directory at an archive's end, as APPNOTE.TXT has it, ZIP64 included. An entry that is
 * a link, leads out of the archive or is encrypted is named with its problem.
 */
final class ArchiveDirectory {

    private static final int MOST_ENTRIES = 100_000;
    private static final long LARGEST_DIRECTORY = 32L * 1024 * 1024;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;
    private static final int ENTRY_SIZE = 46;
    private static final long UNSET = 0xFFFFFFFFL;
    private static final int LINK = 0xA000;
    private static final int KIND_MASK = 0xF000;

    private final OfferedFile file;
    private final Path archive;

    ArchiveDirectory(OfferedFile file, Path archive) {
        this.file = file;
        this.archive = archive;
    }

    /** All files of the archive in the directory's order, folders left out. */
    List<ArchiveEntry> entries() throws IOException {
        try (FileChannel channel = FileChannel.open(archive)) {
            return entries(directory(channel));
        }
    }

    private ByteBuffer directory(FileChannel channel) throws IOException {
        int tailSize = (int) Math.min(channel.size(), END_SIZE + 0xFFFF);
        long tailStart = channel.size() - tailSize;
        ByteBuffer tail = read(channel, tailStart, tailSize);
        int end = tailSize - END_SIZE;
        while (end >= 0 && tail.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw file.unreadable("the archive's end: no directory there, cut short?");
        }
        long size = tail.getInt(end + 12) & UNSET;
        long start = tail.getInt(end + 16) & UNSET;
        int locator = end - LOCATOR_SIZE;
        if ((size == UNSET || start == UNSET)
                && locator >= 0
                && tail.getInt(locator) == LOCATOR_64) {
            ByteBuffer wide = read(channel, tail.getLong(locator + 8), 56);
            if (wide.getInt(0) != END_64) {
                throw file.unreadable("the archive's end: its wide directory is not where it says");
            }
            size = wide.getLong(40);
            start = wide.getLong(48);
        }
        if (size < 0 || start < 0 || start + size > channel.size()) {
            throw file.unreadable("the archive's end: its directory is not where it says");
        }
        if (size > LARGEST_DIRECTORY) {
            throw file.unreadable(
                    "the archive's end: a directory of more than " + LARGEST_DIRECTORY + " bytes");
        }
        return read(channel, start, (int) size);
    }

    private List<ArchiveEntry> entries(ByteBuffer directory) {
        List<ArchiveEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int at = 0;
        while (at + ENTRY_SIZE <= directory.limit() && directory.getInt(at) == ENTRY) {
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(directory.getShort(at + 30));
            int noteLength = Short.toUnsignedInt(directory.getShort(at + 32));
            int next = at + ENTRY_SIZE + nameLength + extraLength + noteLength;
            if (next > directory.limit()) {
                throw file.unreadable("entry " + (entries.size() + 1) + ": cut short");
            }
            ArchiveEntry entry = entry(directory, at, nameLength, extraLength, names);
            if (!entry.name().endsWith("/") || entry.size() > 0) {
                entries.add(entry);
            }
            if (entries.size() > MOST_ENTRIES) {
                throw file.unreadable(
                        "entry " + entries.size() + ": more than " + MOST_ENTRIES + " files");
            }
            at = next;
        }
        if (at < directory.limit() && entries.isEmpty()) {
            throw file.unreadable("entry 1: the archive's directory is broken");
        }
        return entries;
    }

    private ArchiveEntry entry(
            ByteBuffer directory, int at, int nameLength, int extraLength, Set<String> names) {
        int flags = Short.toUnsignedInt(directory.getShort(at + 8));
        int method = Short.toUnsignedInt(directory.getShort(at + 10));
        long checksum = directory.getInt(at + 16) & UNSET;
        long packed = directory.getInt(at + 20) & UNSET;
        long size = directory.getInt(at + 24) & UNSET;
        int mode = directory.getInt(at + 38) >>> 16;
        long start = directory.getInt(at + 42) & UNSET;
        byte[] raw = new byte[nameLength];
        directory.get(at + ENTRY_SIZE, raw);
        String name = name(raw);
        Wide wide =
                new Wide(size, packed, start)
                        .with(directory, at + ENTRY_SIZE + nameLength, extraLength);
        String problem = problem(name, flags, method, mode, names.add(name));
        return new ArchiveEntry(
                plain(name), wide.packed(), wide.size(), checksum, method, wide.start(), problem);
    }

    private static String problem(String name, int flags, int method, int mode, boolean first) {
        if ((mode & KIND_MASK) == LINK) {
            return "a link to another file, which an archive may not hold";
        }
        if (name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..")) {
            return "its name leads out of the archive";
        }
        if (name.chars().anyMatch(letter -> letter < ' ')) {
            return "a control character in its name";
        }
        if (!first) {
            return "a second file of this name in the archive";
        }
        if ((flags & 1) != 0) {
            return "encrypted: ask the sender for an archive without a password";
        }
        if (method != 0 && method != 8) {
            return "packed by method "
                    + method
                    + ", which is not known: pack it again as plain ZIP";
        }
        return "";
    }

    /** UTF-8 when it is that, whatever the entry says, else what old programs wrote. */
    private static String name(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString()
                    .replace('\\', '/');
        } catch (CharacterCodingException old) {
            return new String(raw, Charset.forName("IBM437")).replace('\\', '/');
        }
    }

    /** A name that can be shown as a place: it stays in its archive. */
    private static String plain(String name) {
        String shown =
                name.replaceAll("\\p{Cntrl}", "\uFFFD").replaceAll("(?:^|/)\\.\\.(?=/|$)", "/__");
        String bare = shown.replaceAll("^/+", "").strip();
        return bare.isEmpty() ? "unnamed" : bare;
    }

    /** Sizes and places that need more than 32 bits stand in an extra field, in this order. */
    private record Wide(long size, long packed, long start) {

        private static final int FIELD = 1;

        private Wide with(ByteBuffer directory, int from, int length) {
            int at = from;
            while (at + 4 <= from + length) {
                int id = Short.toUnsignedInt(directory.getShort(at));
                int end = at + 4 + Short.toUnsignedInt(directory.getShort(at + 2));
                if (id == FIELD && end <= from + length) {
                    return read(directory, at + 4, end);
                }
                at = end;
            }
            return this;
        }

        private Wide read(ByteBuffer directory, int from, int end) {
            long[] values = {size, packed, start};
            int at = from;
            for (int which = 0; which < values.length; which++) {
                if (values[which] == UNSET && at + 8 <= end) {
                    values[which] = directory.getLong(at);
                    at += 8;
                }
            }
            return new Wide(values[0], values[1], values[2]);
        }
    }

    private ByteBuffer read(FileChannel channel, long start, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        if (start < 0 || start + size > channel.size()) {
            throw file.unreadable("the archive's end: its directory is not where it says");
        }
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }
}
