package vn.parindex.evidence.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.parindex.evidence.UploadTooLargeException;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Texts;

/**
 * What every REST controller answers when it cannot do what was asked: in the reader's language, at its field. It
 * lies in the lowest module that has an API and knows only what all of them share.
 */
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final DataSize limit;

    ApiErrors(@Value("${parindex.evidence.max-size}") DataSize limit) {
        this.limit = limit;
    }

    @ExceptionHandler
    ResponseEntity<Refusals> refused(RefusedException refused, Locale locale) {
        var message = Texts.of(locale, refused.key(), refused.arguments());
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, "refused", refused.field(), message);
    }

    /** An announced upload; as the protocol has it, with a status of its own. */
    @ExceptionHandler
    ResponseEntity<Refusals> tooLarge(UploadTooLargeException tooLarge, Locale locale) {
        var message = Texts.of(locale, tooLarge.key(), tooLarge.arguments());
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "refused", "file", message);
    }

    @ExceptionHandler
    ResponseEntity<Refusals> notFound(NotFoundException notFound, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, "notFound", null, Texts.of(locale, "evidence.ApiErrors.notFound"));
    }

    /** A value of the wrong kind is a refusal at its field; a body that is no JSON has no field. */
    @ExceptionHandler
    ResponseEntity<Refusals> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        var message = Texts.of(locale, "evidence.ApiErrors.unreadable");
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_ENTITY, "refused", field(mapping), message);
        }
        return answer(HttpStatus.BAD_REQUEST, "unreadable", null, message);
    }

    @ExceptionHandler
    ResponseEntity<Refusals> mistyped(MethodArgumentTypeMismatchException mistyped, Locale locale) {
        var message = Texts.of(locale, "evidence.ApiErrors.unreadable");
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, "refused", mistyped.getName(), message);
    }

    @ExceptionHandler
    ResponseEntity<Refusals> missing(MissingServletRequestPartException missing, Locale locale) {
        var message = Texts.of(locale, "evidence.ApiErrors.missing");
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, "refused", missing.getRequestPartName(), message);
    }

    @ExceptionHandler
    ResponseEntity<Refusals> missing(MissingServletRequestParameterException missing, Locale locale) {
        var message = Texts.of(locale, "evidence.ApiErrors.missing");
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, "refused", missing.getParameterName(), message);
    }

    @ExceptionHandler
    ResponseEntity<Refusals> tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
        var message = Texts.of(locale, "evidence.ApiErrors.tooLarge", limit.toMegabytes());
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "refused", "file", message);
    }

    @ExceptionHandler
    ResponseEntity<Refusals> brokenUpload(MultipartException broken, Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST, "unreadable", "file", Texts.of(locale, "evidence.ApiErrors.brokenUpload"));
    }

    /** The database is away or too busy: the client keeps what it has and tries again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Refusals> unavailable(Exception failure, Locale locale) {
        LOG.warn("The database did not answer an API call", failure);
        if (failure instanceof NonTransientDataAccessException
                && !(failure instanceof NonTransientDataAccessResourceException)) {
            return answer(
                    HttpStatus.INTERNAL_SERVER_ERROR, "failed", null, Texts.of(locale, "evidence.ApiErrors.failed"));
        }
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                null,
                Texts.of(locale, "evidence.ApiErrors.unavailable"));
    }

    private static String field(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .map(name -> name == null ? "?" : name)
                .collect(Collectors.joining("."));
    }

    private static ResponseEntity<Refusals> answer(HttpStatus status, String error, String field, String message) {
        return ResponseEntity.status(status)
                .body(new Refusals(error, message, List.of(new FieldMessage(field, message))));
    }

    /** The shape of every answer that is a no. */
    record Refusals(String error, String message, List<FieldMessage> errors) {}

    /** One message; the field is null when it concerns the whole. */
    record FieldMessage(String field, String message) {}
}
