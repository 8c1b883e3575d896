package lantern.ingest.read.mapping;

/** Says what the columns of records mean when nobody else does. */
@FunctionalInterface
public interface Proposer {

    /**
     * @param name of the file
     */
    Mapping propose(String name, Sample sample);
}
