package lantern.web.intake;

/** More bytes than a file may have that is sent by a browser. */
final class TooLarge extends RuntimeException {

    TooLarge() {
        super(
                "The file is larger than %d MiB, the most that can be uploaded: give it to whoever runs Lantern, who can load it."
                        .formatted(Upload.MOST_BYTES / 1024 / 1024));
    }
}
