package vn.parindex.exchange;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.AuditableEvent;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Takes over what was chosen from a workbook, leaf by leaf, and takes it back. */
@Component
class Takings {

    private final SelfAssessmentService files;
    private final LeafWriting writing;
    private final ExchangeTables tables;
    private final TransactionTemplate transaction;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Takings(
            SelfAssessmentService files,
            LeafWriting writing,
            ExchangeTables tables,
            TransactionTemplate transaction,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.writing = writing;
        this.tables = tables;
        this.transaction = transaction;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RefusedException while a conflict is open, or when nothing was chosen */
    Taking take(OfflinePreview preview, MergeChoices choices) {
        files.open(preview.cycle(), preview.agency());
        refuseUnlessSettled(preview, choices);
        var chosen = preview.leaves().stream()
                .filter(leaf -> !values(leaf, choices).isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            throw new RefusedException("exchange.refusal.nothingChosen");
        }
        var id = TakingId.next();
        begin(
                new KeptTaking(
                        id, preview.workbook(), null, preview.sha256(), user.username(), user.displayName(), now()),
                new WorkbookTaken(
                        preview.cycle(), preview.agency(), id, preview.workbook(), preview.sha256(), chosen.size()));
        return new Taking(
                id,
                chosen.stream().map(leaf -> take(id, preview, leaf, choices)).toList());
    }

    private static void refuseUnlessSettled(OfflinePreview preview, MergeChoices choices) {
        long open = preview.leaves().stream()
                .flatMap(leaf -> leaf.conflicts().stream()
                        .map(field -> new AnswerField(leaf.leaf().id(), field.name())))
                .filter(field -> !choices.settles(field))
                .count();
        if (open > 0) {
            throw new RefusedException("exchange.refusal.conflictsOpen", open);
        }
    }

    private static Map<String, String> values(LeafDifference leaf, MergeChoices choices) {
        return ThreeWayMerge.taken(leaf.takeable(), choices.of(leaf.leaf().id()));
    }

    private LeafOutcome take(TakingId taking, OfflinePreview preview, LeafDifference leaf, MergeChoices choices) {
        var values = values(leaf, choices);
        var save = new SaveAnswer(
                preview.cycle(),
                preview.agency(),
                leaf.leaf().id(),
                leaf.version(),
                LeafFields.with(leaf.now(), values));
        return writing.write(
                taking,
                save,
                values.keySet(),
                (outcome, version) -> TakenLeaf.of(leaf, values.keySet(), outcome, version));
    }

    /**
     * Writes back what stood there before, wherever nobody has written since.
     *
     * @throws RefusedException when it was taken back before
     */
    Taking undo(CycleId cycle, AgencyId agency, TakingId which) {
        files.open(cycle, agency);
        var taking = find(cycle, agency, which);
        if (tables.isUndone(which)) {
            throw new RefusedException("exchange.refusal.undoneBefore");
        }
        var id = TakingId.next();
        begin(
                new KeptTaking(
                        id, taking.workbook(), which, taking.sha256(), user.username(), user.displayName(), now()),
                new TakingUndone(cycle, agency, id, which));
        var taken = tables.leaves(which).stream()
                .filter(leaf -> leaf.outcome() == LeafOutcome.Kind.TAKEN)
                .map(leaf -> undo(id, cycle, agency, leaf))
                .toList();
        return new Taking(id, taken);
    }

    private KeptTaking find(CycleId cycle, AgencyId agency, TakingId which) {
        return tables.taking(which)
                .filter(taking -> tables.workbook(taking.workbook())
                        .filter(given ->
                                given.cycle().equals(cycle) && given.agency().equals(agency))
                        .isPresent())
                .orElseThrow(() -> new NotFoundException("No taking " + which + " of " + agency));
    }

    private LeafOutcome undo(TakingId id, CycleId cycle, AgencyId agency, TakenLeaf leaf) {
        var now = files.answer(cycle, agency, leaf.leaf()).content();
        var content = LeafFields.with(now, leaf.before());
        var save = new SaveAnswer(cycle, agency, leaf.leaf(), leaf.version(), content);
        return writing.write(id, save, leaf.before().keySet(), leaf::reversed);
    }

    private void begin(KeptTaking taking, AuditableEvent event) {
        transaction.executeWithoutResult(status -> {
            tables.add(taking);
            events.publishEvent(event);
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
