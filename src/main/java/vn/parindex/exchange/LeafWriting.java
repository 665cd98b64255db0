package vn.parindex.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.selfassessment.AnswerConflictException;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * Writes one leaf through the door by which typed answers come, in one transaction with the record of it. What is refused
 * is recorded too, and keeps no other leaf from being written.
 */
@Component
class LeafWriting {

    private final SelfAssessmentService files;
    private final ExchangeTables tables;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LeafWriting(
            SelfAssessmentService files,
            ExchangeTables tables,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.files = files;
        this.tables = tables;
        this.transaction = transaction;
        this.events = events;
    }

    /** What is kept of a leaf, once it is known how it ended; the version is null where nothing was written. */
    interface Keeping {
        TakenLeaf of(LeafOutcome.Kind outcome, Long version);
    }

    LeafOutcome write(TakingId taking, SaveAnswer save, Set<String> fields, Keeping keeping) {
        try {
            transaction.executeWithoutResult(status -> {
                var version = files.save(save).version();
                keep(taking, save, fields, keeping.of(LeafOutcome.Kind.TAKEN, version));
            });
            return new LeafOutcome(save.leaf(), LeafOutcome.Kind.TAKEN, List.copyOf(fields), Optional.empty());
        } catch (AnswerConflictException changed) {
            return refused(taking, save, fields, keeping.of(LeafOutcome.Kind.CHANGED, null), changed);
        } catch (RefusedException refused) {
            return refused(taking, save, fields, keeping.of(LeafOutcome.Kind.REFUSED, null), refused);
        } catch (NotFoundException hidden) {
            var why = new RefusedException("exchange.refusal.notYours");
            return refused(taking, save, fields, keeping.of(LeafOutcome.Kind.REFUSED, null), why);
        }
    }

    private LeafOutcome refused(
            TakingId taking, SaveAnswer save, Set<String> fields, TakenLeaf leaf, RefusedException why) {
        transaction.executeWithoutResult(status -> keep(taking, save, fields, leaf));
        return new LeafOutcome(save.leaf(), leaf.outcome(), List.copyOf(fields), Optional.of(why));
    }

    private void keep(TakingId taking, SaveAnswer save, Set<String> fields, TakenLeaf leaf) {
        tables.add(taking, leaf);
        var names = fields.stream().sorted().toList();
        events.publishEvent(new LeafTaken(save.cycle(), save.agency(), taking, leaf.leaf(), leaf.outcome(), names));
    }
}
