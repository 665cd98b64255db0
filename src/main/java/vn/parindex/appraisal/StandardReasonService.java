package vn.parindex.appraisal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.criteria.NodeId;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;

/** The standard reasons of each field: every appraiser may take one, the cycle manager writes them. */
@Service
@Transactional
public class StandardReasonService {

    /** The most characters of a standard reason. */
    public static final int LONGEST = 500;

    private final StandardReasonTable table;
    private final Desks desks;
    private final ApplicationEventPublisher events;

    StandardReasonService(StandardReasonTable table, Desks desks, ApplicationEventPublisher events) {
        this.table = table;
        this.desks = desks;
        this.events = events;
    }

    /** Those of these fields, by purpose. */
    @PreAuthorize("@access.permits('finding.read')")
    @Transactional(readOnly = true)
    public List<StandardReason> of(Collection<NodeId> fields) {
        return table.of(fields);
    }

    /** @param en may be blank: then the Vietnamese text is shown in both languages */
    @PreAuthorize("@access.permits('reasons.write')")
    public void add(NodeId field, ReasonPurpose purpose, String vi, String en) {
        table.add(new StandardReason(UUID.randomUUID(), field, purpose, text(vi, en), 0), desks.now());
        events.publishEvent(new StandardReasonWritten(field, purpose));
    }

    /** @throws RefusedException when somebody changed or removed it meanwhile */
    @PreAuthorize("@access.permits('reasons.write')")
    public void change(StandardReason reason, String vi, String en) {
        if (!table.change(reason.id(), reason.version(), text(vi, en))) {
            throw new RefusedException("appraisal.refusal.reasonChanged");
        }
        events.publishEvent(new StandardReasonWritten(reason.field(), reason.purpose()));
    }

    /** What was decided with it keeps its words. */
    @PreAuthorize("@access.permits('reasons.write')")
    public void remove(StandardReason reason) {
        if (!table.remove(reason.id(), reason.version())) {
            throw new RefusedException("appraisal.refusal.reasonChanged");
        }
        events.publishEvent(new StandardReasonWritten(reason.field(), reason.purpose()));
    }

    private static LocalizedText text(String vi, String en) {
        var text = new LocalizedText(Reason.typed("reason", vi).text(), en == null ? "" : en.strip());
        for (var words : List.of(text.vi(), text.en())) {
            int length = Normalizer.normalize(words, Normalizer.Form.NFC).length();
            if (length > LONGEST) {
                throw RefusedException.at(
                        words.equals(text.vi()) ? "reason" : "english",
                        "appraisal.refusal.textTooLong",
                        LONGEST,
                        length);
            }
        }
        return text;
    }
}
