package lantern.web.sign;

import java.util.concurrent.CancellationException;
import lantern.model.port.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.exc.ValueInstantiationException;

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

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<Answer> refused(IllegalArgumentException refused) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Answer> unreadable(HttpMessageNotReadableException unreadable) {
        // What a record of ours refuses says why; what the parser says may quote what was sent.
        return unreadable.getCause() instanceof ValueInstantiationException made
                        && made.getCause() instanceof IllegalArgumentException refused
                ? refused(refused)
                : answer(
                        HttpStatus.BAD_REQUEST,
                        "The request is not in the form that was expected.");
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<Answer> lacking(MissingServletRequestParameterException lacking) {
        return answer(
                HttpStatus.BAD_REQUEST, "The request lacks “" + lacking.getParameterName() + "”.");
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Answer> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "What the request gives as “" + mistyped.getName() + "” is of the wrong kind.");
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

    @ExceptionHandler(Exception.class)
    ResponseEntity<Answer> other(Exception other) {
        if (other instanceof ErrorResponse known) {
            return ResponseEntity.status(known.getStatusCode())
                    .headers(known.getHeaders())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Answer(words(known.getStatusCode().value())));
        }
        // The message may quote what was read: only the kind of error and its place are kept.
        StackTraceElement[] trace = other.getStackTrace();
        LOG.error(
                "unexpected {} at {}",
                other.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Lantern. It is noted in the log; your chart is not lost.");
    }

    private static String words(int status) {
        return switch (status) {
            case 404 -> "There is no such page.";
            case 405 -> "This cannot be asked for in that way: the method is another.";
            case 406 -> "The answer cannot be given in the form that was asked for.";
            case 413 -> "The request is too large.";
            case 415 -> "The request must be sent as JSON.";
            default -> "The request could not be answered.";
        };
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String words) {
        // Said outright, so that it is answered whatever form the caller wanted.
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(words));
    }

    record Answer(String error) {}
}
