package lantern.web.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import lantern.model.port.StoreRefused;
import lantern.model.port.StoreUnavailable;
import lantern.web.ServerNotStarted;
import lantern.web.house.HouseClosed;

/** Says in one line why a command failed, and what to do; never what a report says. */
final class FailureWords {

    private FailureWords() {}

    static String of(Exception failure) {
        return switch (failure) {
            case CommandFailed failed -> said(failed);
            case HouseClosed closed -> said(closed);
            case ServerNotStarted notStarted -> said(notStarted);
            case StoreRefused refused -> said(refused);
            case StoreUnavailable _ -> "the store cannot be reached; nothing was lost, try again";
            case CancellationException _ -> "stopped; what was recorded stays";
            case FileSystemException file -> ofFile(file);
            case UncheckedIOException unchecked -> ofWrapped(unchecked);
            default -> unexpected(failure);
        };
    }

    private static String said(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }

    private static String ofFile(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException e -> "there is no file or folder " + e.getFile();
            case AccessDeniedException e ->
                    "this user may not read or write " + e.getFile() + ": check its owner and mode";
            default ->
                    "cannot read or write "
                            + failure.getFile()
                            + (failure.getReason() == null ? "" : ": " + failure.getReason());
        };
    }

    /** Lantern's own words come first, where there are any. */
    private static String ofWrapped(UncheckedIOException failure) {
        IOException cause = failure.getCause();
        boolean ownWords = !String.valueOf(cause).equals(failure.getMessage());
        if (cause instanceof FileSystemException file) {
            return ownWords ? failure.getMessage() + ": " + ofFile(file) : ofFile(file);
        }
        return ownWords ? String.valueOf(failure.getMessage()) : unexpected(failure);
    }

    /**
     * An unexpected message may quote a report: only the kind of error and its place are shown,
     * those of the deepest cause.
     */
    private static String unexpected(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "unexpected "
                + cause.getClass().getName()
                + placeOf(cause).map(place -> " at " + place).orElse("");
    }

    private static Optional<StackTraceElement> placeOf(Throwable cause) {
        List<StackTraceElement> trace = List.of(cause.getStackTrace());
        return trace.stream()
                .filter(place -> place.getClassName().startsWith("lantern."))
                .findFirst()
                .or(() -> trace.stream().findFirst());
    }
}
