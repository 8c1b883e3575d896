package lantern.ingest.read.archive;

/**
 * One file as the archive's directory has it.
 *
 * @param name with folders, parted by slashes
 * @param packed in bytes
 * @param size unpacked, as the directory claims it, in bytes
 * @param checksum CRC-32 of the bytes, unpacked
 * @param method how it is packed, 0 not at all, 8 deflated
 * @param start where its own header lies
 * @param problem why it is not read, empty when it is
 */
record ArchiveEntry(
        String name,
        long packed,
        long size,
        long checksum,
        int method,
        long start,
        String problem) {}
