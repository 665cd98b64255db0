package vn.parindex;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDraft;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.FilledFile;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.SubmissionReceipt;
import vn.parindex.shared.Roles;

/** Fills and submits files for tests, through the services and by their rules. */
@Component
public class TestFiles {

    private final SelfAssessmentService files;
    private final EvidenceService evidence;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final TestPeople people;

    TestFiles(
            SelfAssessmentService files,
            EvidenceService evidence,
            Cycles cycles,
            CriteriaSets sets,
            TestPeople people) {
        this.files = files;
        this.evidence = evidence;
        this.cycles = cycles;
        this.sets = sets;
        this.people = people;
    }

    /** Full points on every leaf, explained, no documents. */
    public static AnswerContent full(Leaf leaf) {
        if (leaf.rule() instanceof ChoiceRule rule) {
            return new AnswerContent(rule.options().size() - 1, Map.of(), "Đã thực hiện đủ", false);
        }
        return figures("100", "100").explained("Đã thực hiện đủ");
    }

    /** Figures b of a. */
    public static AnswerContent figures(String b, String a) {
        return new AnswerContent(null, Map.of("b", new BigDecimal(b), "a", new BigDecimal(a)), "", false);
    }

    /** The leaves that the agency scores. */
    public List<Leaf> leaves(CycleId cycle, AgencyId agency) {
        return sets.get(cycles.participant(cycle, agency).set()).leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.APPRAISED)
                .toList();
    }

    /** Answers every leaf as an officer of the agency. */
    public FilledFile fill(CycleId cycle, AgencyId agency, Function<Leaf, AnswerContent> content) {
        var drafts = leaves(cycle, agency).stream()
                .map(leaf -> new AnswerDraft(leaf.id(), content.apply(leaf), null))
                .toList();
        return ActingOfficer.call(people.of(agency, Roles.OFFICER), () -> files.fill(cycle, agency, drafts));
    }

    /** Fills, sends to the leader and submits. */
    public SubmissionReceipt submit(CycleId cycle, AgencyId agency, Function<Leaf, AnswerContent> content) {
        fill(cycle, agency, content);
        sendToLeader(cycle, agency);
        return submitAsRead(cycle, agency);
    }

    /** The leader submits what lies before them. */
    public SubmissionReceipt submitAsRead(CycleId cycle, AgencyId agency) {
        var hash = hash(cycle, agency);
        return ActingOfficer.call(people.of(agency, Roles.LEADER), () -> files.submit(cycle, agency, hash));
    }

    /** Full points everywhere. */
    public SubmissionReceipt submit(CycleId cycle, AgencyId agency) {
        return submit(cycle, agency, TestFiles::full);
    }

    public void sendToLeader(CycleId cycle, AgencyId agency) {
        ActingOfficer.run(people.of(agency, Roles.COORDINATOR), () -> files.sendToLeader(cycle, agency));
    }

    /** What the leader is asked to approve. */
    public String hash(CycleId cycle, AgencyId agency) {
        return ActingOfficer.call(people.of(agency, Roles.LEADER), () -> files.open(cycle, agency))
                .file()
                .contentHash();
    }

    /** A document of its own that proves the leaf. */
    public DocumentRow attach(Officer officer, CycleId cycle, Leaf leaf) {
        var document = document(officer, "Bằng chứng " + cycle + leaf.id());
        ActingOfficer.run(
                officer,
                () -> files.attach(new AttachDocument(
                        cycle, officer.agency().orElseThrow(), leaf.id(), document.id(), "trang 3")));
        return document;
    }

    /** A small text document in the agency's library; the content makes it a new one. */
    public DocumentRow document(Officer officer, String content) {
        return ActingOfficer.call(
                officer,
                () -> evidence.upload(
                        officer.agency().orElseThrow(),
                        "Báo cáo.txt",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        Issuance.UNKNOWN));
    }
}
