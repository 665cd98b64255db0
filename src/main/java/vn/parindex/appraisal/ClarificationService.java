package vn.parindex.appraisal;

import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.ClarificationEvidence;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * The agency's side after the appraisal: accept changed points, contest them with grounds, answer questions, finish.
 * Only the own agency, only while the window is open; an extension of the deadline counts at once.
 */
@Service
@Transactional
public class ClarificationService {

    private final AppraisedFile appraised;
    private final AppraisalFindings findings;
    private final Clarifications clarifications;
    private final ClarificationEvidence evidence;
    private final Cycles cycles;
    private final CurrentOfficer officer;
    private final Desks desks;

    ClarificationService(
            AppraisedFile appraised,
            AppraisalFindings findings,
            Clarifications clarifications,
            ClarificationEvidence evidence,
            Cycles cycles,
            CurrentOfficer officer,
            Desks desks) {
        this.appraised = appraised;
        this.findings = findings;
        this.clarifications = clarifications;
        this.evidence = evidence;
        this.cycles = cycles;
        this.officer = officer;
        this.desks = desks;
    }

    /** The provisional appraisal of the own file; not found before it may be seen. Auditor and cycle manager read too. */
    @PreAuthorize("@access.permits('finding.read')")
    @Transactional(readOnly = true)
    public ClarificationDetails details(CycleId cycle, AgencyId agency) {
        var reader = officer.get();
        var own = reader.isStaffOf(agency);
        if (!own && !Desk.readsAll(reader)) {
            throw unknown(cycle, agency);
        }
        var window = clarifications.findByCycleAndAgency(cycle, agency);
        var leaves = appraised.visibleLeaves(cycle, agency);
        var deadline = cycles.calendar(cycle).deadline(agency, CycleStep.CLARIFICATION);
        return new ClarificationDetails(
                cycle,
                agency,
                window.map(Clarification::openedAt),
                window.flatMap(Clarification::finished),
                deadline,
                window.filter(open -> open.isOpenAt(desks.now(), deadline)).isPresent(),
                leaves);
    }

    /** The changed points are right. */
    @PreAuthorize("@access.permits('clarification.respond')")
    public void accept(FindingId id, long seen) {
        respond(id, seen, AppraisalFinding::accept);
    }

    /** The agency holds to its score, for these grounds. */
    @PreAuthorize("@access.permits('clarification.respond')")
    public void contest(FindingId id, long seen, String grounds) {
        var why = Reason.typed("grounds", grounds);
        respond(id, seen, (finding, by) -> finding.contest(why, by));
    }

    /** The ministry's question has this answer. */
    @PreAuthorize("@access.permits('clarification.respond')")
    public void answer(FindingId id, long seen, String answer) {
        var what = Reason.typed("answer", answer);
        respond(id, seen, (finding, by) -> finding.answer(what, by));
    }

    /** Says no before a file is received for nothing; {@link #attach} has the last word. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void requireWanted(CycleId cycle, AgencyId agency, LeafId leaf) {
        requireOpenFor(cycle, agency, leaf);
    }

    /** Adds a document of the agency's library to a leaf that asks for a word. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void attach(AttachDocument what) {
        requireOpenFor(what.cycle(), what.agency(), what.leaf());
        evidence.attach(what);
    }

    /** Takes off a document that was added here. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void detach(AttachDocument what) {
        requireOpenFor(what.cycle(), what.agency(), what.leaf());
        evidence.detach(what);
    }

    /** Enters or corrects what the paper of a document says that was added here. */
    @PreAuthorize("@access.permits('evidence.describe')")
    public void describe(AttachDocument which, Issuance paper, long version) {
        requireOpenFor(which.cycle(), which.agency(), which.leaf());
        evidence.describe(which, paper, version);
    }

    /** Nothing more to say; what was passed over in silence is accepted. */
    @PreAuthorize("@access.permits('clarification.finish')")
    public void finish(CycleId cycle, AgencyId agency) {
        requireOwn(agency);
        var window = clarifications.findForFinishing(cycle, agency).orElseThrow(() -> unknown(cycle, agency));
        var all = findings.findInQuestion(window.file());
        window.finish(all, desks.sign(), cycles.calendar(cycle).deadline(agency, CycleStep.CLARIFICATION));
        findings.saveAll(all);
        clarifications.save(window);
    }

    private void respond(FindingId id, long seen, BiConsumer<AppraisalFinding, Signature> verb) {
        var owner = findings.findOwner(id).orElseThrow(() -> new NotFoundException("finding " + id));
        requireOpen(owner.cycle(), owner.agency());
        var finding = findings.findForDeciding(id).orElseThrow();
        if (!finding.isAt(seen)) {
            throw new FindingConflictException(finding.details().decision(), finding.details());
        }
        verb.accept(finding, desks.sign());
        findings.save(finding);
    }

    private void requireOpenFor(CycleId cycle, AgencyId agency, LeafId leaf) {
        requireOpen(cycle, agency);
        var wanted = findings.findByCycleAndAgency(cycle, agency).stream()
                .anyMatch(finding -> finding.leaf().equals(leaf) && finding.wantsResponse());
        if (!wanted) {
            throw new RefusedException("appraisal.refusal.noSuchResponse");
        }
    }

    private void requireOpen(CycleId cycle, AgencyId agency) {
        requireOwn(agency);
        clarifications
                .findForAnswering(cycle, agency)
                .orElseThrow(() -> unknown(cycle, agency))
                .requireOpen(desks.now(), cycles.calendar(cycle).deadline(agency, CycleStep.CLARIFICATION));
    }

    private void requireOwn(AgencyId agency) {
        if (!officer.get().isStaffOf(agency)) {
            throw new NotFoundException("clarification of " + agency);
        }
    }

    private static NotFoundException unknown(CycleId cycle, AgencyId agency) {
        return new NotFoundException("clarification of " + agency + " in " + cycle);
    }
}
