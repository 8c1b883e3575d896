package lantern.web.sign;

import java.util.concurrent.CancellationException;
import lantern.model.port.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns what goes wrong into plain words. No stack trace and no person's data leaves, nor is either
 * logged.
 */
@RestControllerAdvice
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Answer> missing(NotFound missing) {
        return answer(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<Answer> noSuchPage(NoResourceFoundException missing) {
        return answer(HttpStatus.NOT_FOUND, "There is no such page.");
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Answer> refused(IllegalArgumentException refused) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(HttpStatus.BAD_REQUEST, "The request is not in the form that was expected.");
    }

    @ExceptionHandler(StoreUnavailable.class)
    ResponseEntity<Answer> away(StoreUnavailable away) {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The store cannot be reached just now. Nothing was lost: try again in a moment.");
    }

    @ExceptionHandler(CancellationException.class)
    ResponseEntity<Answer> stopped(CancellationException stopped) {
        return answer(HttpStatus.CONFLICT, "The analysis was stopped.");
    }

    @ExceptionHandler(ErrorResponseException.class)
    ResponseEntity<Answer> framework(ErrorResponseException error) {
        return ResponseEntity.status(error.getStatusCode())
                .body(new Answer("The request could not be answered."));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Answer> unexpected(Exception unexpected) {
        // The message may quote what was read: only the kind of error and its place are kept.
        StackTraceElement[] trace = unexpected.getStackTrace();
        LOG.error(
                "unexpected {} at {}",
                unexpected.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Lantern. It is noted in the log; your chart is not lost.");
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status).body(new Answer(words));
    }

    record Answer(String error) {}
}
