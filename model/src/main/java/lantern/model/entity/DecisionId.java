package lantern.model.entity;

/** A decision's identity. */
public record DecisionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
