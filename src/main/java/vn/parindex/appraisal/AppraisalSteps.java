package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;

/** What the engine does with appraisals. Every verb may be repeated; none asks for a role, no user is on a job's thread. */
@Service
@Transactional
public class AppraisalSteps {

    private final Appraisals appraisals;
    private final AppraisalFindings findings;
    private final Clarifications clarifications;
    private final AppraisalOpening opening;
    private final Submissions submissions;
    private final Desks desks;
    private final ApplicationEventPublisher events;

    AppraisalSteps(
            Appraisals appraisals,
            AppraisalFindings findings,
            Clarifications clarifications,
            AppraisalOpening opening,
            Submissions submissions,
            Desks desks,
            ApplicationEventPublisher events) {
        this.appraisals = appraisals;
        this.findings = findings;
        this.clarifications = clarifications;
        this.opening = opening;
        this.submissions = submissions;
        this.desks = desks;
        this.events = events;
    }

    /** Opens one appraisal per ministry in charge, with a finding per submitted leaf, in two batches. */
    public List<AppraisalId> open(FileId file) {
        var known = ids(appraisals.findByFile(file));
        if (!known.isEmpty()) {
            return known;
        }
        var facts = submissions.facts(file);
        opening.open(facts);
        var opened = appraisals.findByFile(file);
        events.publishEvent(new AppraisalsOpened(file, facts.cycle(), facts.agency(), opened.size()));
        return ids(opened);
    }

    /** Opens the clarification window if a ministry changed or asked anything; false when there is nothing to say. */
    public boolean openClarification(FileId file) {
        if (clarifications.findById(file).isPresent()) {
            return true;
        }
        var something = findings.findInQuestion(file).stream().anyMatch(AppraisalFinding::awaitsResponse);
        if (something) {
            var facts = submissions.facts(file);
            clarifications.save(new Clarification(file, facts.cycle(), facts.agency(), desks.now()));
        }
        return something;
    }

    /** The deadline has passed: what was left unanswered is accepted. */
    public void closeClarification(FileId file) {
        clarifications.findForFinishing(file).ifPresent(window -> {
            var all = findings.findInQuestion(file);
            window.expire(all, desks.signForSystem());
            findings.saveAll(all);
            clarifications.save(window);
        });
    }

    /** The appraisals that must decide a second time, because something was contested or asked. */
    public List<AppraisalId> contested(FileId file) {
        var waiting = findings.findInQuestion(file).stream()
                .filter(AppraisalFinding::awaitsSecondDecision)
                .map(AppraisalFinding::appraisal)
                .distinct()
                .toList();
        var contested = new ArrayList<Appraisal>();
        for (var appraisal : appraisals.findByFile(file)) {
            if (waiting.contains(appraisal.id())) {
                appraisal.decideAgain();
                contested.add(appraisal);
            }
        }
        return ids(appraisals.saveAll(contested));
    }

    /** Whose work an appraisal is; empty when the Council's secretariat stands in. */
    @Transactional(readOnly = true)
    public Optional<AgencyId> inCharge(AppraisalId id) {
        return appraisals
                .findById(id)
                .orElseThrow(() -> new NotFoundException("appraisal " + id))
                .inCharge();
    }

    /** The ministries have nothing more to say of this file. */
    public void finish(FileId file) {
        var all = appraisals.findByFile(file);
        all.forEach(Appraisal::finish);
        appraisals.saveAll(all);
    }

    private static List<AppraisalId> ids(List<Appraisal> appraisals) {
        return appraisals.stream().map(Appraisal::id).toList();
    }
}
