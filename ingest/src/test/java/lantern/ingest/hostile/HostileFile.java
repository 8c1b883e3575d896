package lantern.ingest.hostile;

/** A file that somebody made to harm, or that something broke. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
record HostileFile(String name, byte[] bytes) {

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
