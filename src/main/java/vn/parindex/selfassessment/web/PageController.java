package vn.parindex.selfassessment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.FileClosedException;
import vn.parindex.selfassessment.PageConflictException;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.web.AnswerJsonViews.FieldMessage;
import vn.parindex.selfassessment.web.AnswerJsonViews.Refusals;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Refusal;

/** Where in a document the proof stands, saved while people type; answers as the endpoint of the answer does. */
@RestController
@RequestMapping("/api/cycles/{cycle}/agencies/{agency}/leaves/{leaf}/documents/{document}/page")
class PageController {

    private final SelfAssessmentService files;

    PageController(SelfAssessmentService files) {
        this.files = files;
    }

    @PutMapping
    SavedPage save(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String leaf,
            @PathVariable String document,
            @RequestBody TypedPage typed,
            Locale locale) {
        var which = new AttachDocument(
                CycleId.of(cycle), AgencyId.of(agency), LeafId.of(leaf), DocumentId.of(document), typed.page());
        return SavedPage.of(files.refer(which, typed.versionSeen()), locale);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Conflict conflict(PageConflictException conflict, Locale locale) {
        return new Conflict(
                "conflict", Refusal.text(locale, conflict), conflict.yours(), SavedPage.of(conflict.theirs(), locale));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.LOCKED)
    Refusals closed(FileClosedException closed, Locale locale) {
        var message = Refusal.text(locale, closed);
        return new Refusals("closed", message, List.of(new FieldMessage(null, message)));
    }

    /** What the browser sends: the words and the version that they were typed over. */
    record TypedPage(Long version, String page) {

        long versionSeen() {
            if (version == null) {
                throw RefusedException.at("version", "selfassessment.refusal.versionMissing");
            }
            return version;
        }
    }

    /** What is stored, as which version. */
    record SavedPage(long version, String page, String by, String savedAt) {

        static SavedPage of(AttachmentRow row, Locale locale) {
            return new SavedPage(
                    row.version(),
                    row.pageReference(),
                    row.pageByName(),
                    DateText.of(locale).time(row.pageAt()));
        }
    }

    /** Two officers on one page reference: both, nothing stored. */
    record Conflict(String error, String message, String yours, SavedPage theirs) {}
}
