package vn.parindex.inquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Where a question belongs: its leaf, who is in charge of it, and whether its cycle still takes questions. */
@Component
class InquiryPlaces {

    private final Cycles cycles;
    private final AccessMatrix access;

    InquiryPlaces(Cycles cycles, AccessMatrix access) {
        this.cycles = cycles;
        this.access = access;
    }

    Leaf leaf(AskQuestion command) {
        return cycles.setOf(command.cycle(), command.agency()).leaf(command.leaf());
    }

    /** Empty: the Ministry of Home Affairs, also where the Council's secretariat stands in for the ministry in charge. */
    Optional<AgencyId> ministry(AskQuestion command) {
        return command.to() == Addressee.MOHA
                ? Optional.empty()
                : cycles.inCharge(command.cycle(), leaf(command).fieldId(), command.agency());
    }

    /** To whom the question may go on: those in charge of any field, but never the agency that asks. */
    List<AgencyId> ministries(QuestionRow question) {
        return cycles.inCharges(question.cycle()).all().stream()
                .map(FieldInCharge::ministry)
                .distinct()
                .filter(ministry -> !ministry.equals(question.agency()))
                .toList();
    }

    boolean isOpen(CycleId cycle) {
        return cycles.get(cycle).status() == CycleStatus.OPEN;
    }

    /** @throws RefusedException once the files are decided: an answer could change nothing any more */
    void requireOpen(CycleId cycle) {
        if (!isOpen(cycle)) {
            throw new RefusedException("inquiry.refusal.closed");
        }
    }

    boolean mayAnswer(Officer officer) {
        return officer.hasAny(access.roles("inquiry.answer"));
    }

    boolean mayAsk(Officer officer) {
        return officer.hasAny(access.roles("inquiry.ask"));
    }
}
