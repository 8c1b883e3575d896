package lantern.ingest.relate;

import lantern.model.evidence.EntityKind;

/**
 * The letters by which rules name kinds of mentions. All other words of a clause are in small
 * letters.
 */
final class Kinds {

    private Kinds() {}

    static char letter(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 'P';
            case ORGANISATION -> 'O';
            case ADDRESS -> 'A';
            case PLACE -> 'L';
            case PHONE -> 'T';
            case DEVICE -> 'I';
            case VEHICLE -> 'V';
            case VESSEL -> 'S';
            case CONTAINER -> 'C';
            case FLIGHT -> 'F';
            case ACCOUNT -> 'N';
            case EMAIL -> 'E';
            case HANDLE -> 'H';
            case URL -> 'U';
            case DOCUMENT -> 'D';
            case DATE -> 'Y';
            case MONEY -> 'M';
            case ROUTE, JOURNEY, EVENT, INDICATOR -> 'X';
        };
    }
}
