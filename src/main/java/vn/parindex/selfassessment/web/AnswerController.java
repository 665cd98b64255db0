package vn.parindex.selfassessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.selfassessment.AnswerConflictException;
import vn.parindex.selfassessment.FileClosedException;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.web.AnswerJsonViews.Conflict;
import vn.parindex.selfassessment.web.AnswerJsonViews.FieldMessage;
import vn.parindex.selfassessment.web.AnswerJsonViews.Refusals;
import vn.parindex.selfassessment.web.AnswerJsonViews.Saved;
import vn.parindex.selfassessment.web.AnswerJsonViews.Side;
import vn.parindex.selfassessment.web.AnswerJsonViews.Stored;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.Texts;

/**
 * The endpoint that the browser saves to while people type. 200 means committed; 409 hands back both contents; 422
 * names the fields; 423 says that nothing can be saved here any more.
 */
@RestController
@RequestMapping("/api/cycles/{cycle}/agencies/{agency}/leaves/{leaf}/answer")
class AnswerController {

    /** Header of every answer about invented scores; under the same name the request remembers it for the bodies. */
    private static final String SIMULATED = "X-Simulated-Data";

    private final SelfAssessmentService files;
    private final Cycles cycles;

    AnswerController(SelfAssessmentService files, Cycles cycles) {
        this.files = files;
        this.cycles = cycles;
    }

    @ModelAttribute
    void sayWhatIsInvented(@PathVariable String cycle, HttpServletRequest request, HttpServletResponse response) {
        var simulated = cycles.get(CycleId.of(cycle)).simulated();
        request.setAttribute(SIMULATED, simulated);
        if (simulated) {
            response.setHeader(SIMULATED, "true");
        }
    }

    @GetMapping
    Stored read(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String leaf,
            @RequestAttribute(SIMULATED) boolean simulated,
            Locale locale) {
        return Stored.of(files.answer(CycleId.of(cycle), AgencyId.of(agency), LeafId.of(leaf)), simulated, locale);
    }

    @PutMapping
    Saved save(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String leaf,
            @RequestBody TypedAnswer typed,
            @RequestAttribute(SIMULATED) boolean simulated,
            Locale locale) {
        var content = typed.read(locale);
        var saved = files.save(
                new SaveAnswer(CycleId.of(cycle), AgencyId.of(agency), LeafId.of(leaf), typed.versionSeen(), content));
        return Saved.of(saved, typed.echo(locale, content), simulated, locale);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Conflict conflict(AnswerConflictException conflict, @RequestAttribute(SIMULATED) boolean simulated, Locale locale) {
        return new Conflict(
                "conflict",
                Refusal.text(locale, conflict),
                simulated,
                Side.of(conflict.yours(), locale),
                Side.of(conflict.theirs(), locale));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.LOCKED)
    Refusals closed(FileClosedException closed, Locale locale) {
        var message = Refusal.text(locale, closed);
        return new Refusals("closed", message, List.of(new FieldMessage(null, message)));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Refusals unreadable(TypingException unreadable, Locale locale) {
        var errors = unreadable.problems().entrySet().stream()
                .map(problem -> new FieldMessage(problem.getKey(), Texts.of(locale, problem.getValue())))
                .toList();
        return new Refusals("refused", errors.get(0).message(), errors);
    }
}
