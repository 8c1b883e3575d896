package lantern.ingest.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import lantern.ingest.read.OfferedFile;
import lantern.ingest.read.UnreadableReport;

/** The bytes of one entry, unpacked, as long as they are what the directory says and no bomb. */
final class EntryStream extends FilterInputStream {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;

    /** A table of equal rows packs 200 to one; a bomb 1,000 to one. */
    private static final long LARGEST_RATIO = 250;

    /** Below this many bytes any ratio is harmless. */
    private static final long HARMLESS = 4L * 1024 * 1024;

    private final OfferedFile file;
    private final ArchiveEntry entry;
    private final int place;
    private final CRC32 checksum = new CRC32();
    private long read;

    private EntryStream(InputStream in, OfferedFile file, ArchiveEntry entry, int place) {
        super(in);
        this.file = file;
        this.entry = entry;
        this.place = place;
    }

    static InputStream open(OfferedFile file, Path archive, ArchiveEntry entry, int place)
            throws IOException {
        FileChannel channel = FileChannel.open(archive);
        boolean opened = false;
        try {
            long start = start(channel, entry);
            if (start < 0 || entry.packed() < 0 || start + entry.packed() > channel.size()) {
                throw file.unreadable("entry " + place + ": it does not lie where it says");
            }
            channel.position(start);
            InputStream packed = new Bounded(Channels.newInputStream(channel), entry.packed());
            InputStream plain = entry.method() == 0 ? packed : new OwnInflater(packed);
            opened = true;
            return new EntryStream(plain, file, entry, place);
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /** Behind the entry's own header, -1 when there is none. */
    private static long start(FileChannel channel, ArchiveEntry entry) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        while (header.hasRemaining()) {
            if (entry.start() < 0 || channel.read(header, entry.start() + header.position()) < 0) {
                return -1;
            }
        }
        return header.getInt(0) == HEADER
                ? entry.start()
                        + HEADER_SIZE
                        + Short.toUnsignedInt(header.getShort(26))
                        + Short.toUnsignedInt(header.getShort(28))
                : -1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got;
        try {
            got = super.read(bytes, from, length);
        } catch (IOException broken) {
            throw unreadable("broken, or cut short");
        }
        if (got < 0) {
            if (read < entry.size()) {
                throw unreadable("shorter than the archive's directory says");
            }
            if (checksum.getValue() != entry.checksum()) {
                throw unreadable("its bytes are not those that were packed");
            }
            return got;
        }
        read += got;
        checksum.update(bytes, from, got);
        if (read > HARMLESS && read / LARGEST_RATIO > entry.packed()) {
            throw unreadable("it unpacks to more than " + LARGEST_RATIO + " times its size");
        }
        if (read > entry.size()) {
            throw unreadable("longer than the archive's directory says");
        }
        return got;
    }

    private UnreadableReport unreadable(String reason) {
        return file.unreadable("entry " + place + ", byte " + (read + 1) + ": " + reason);
    }

    /** Gives its native memory back. */
    private static final class OwnInflater extends InflaterInputStream {

        private OwnInflater(InputStream packed) {
            super(packed, new Inflater(true), 16 * 1024);
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                inf.end();
            }
        }
    }

    /** Ends where the entry ends. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        private Bounded(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int got = super.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(0, got);
            return got;
        }
    }
}
