package vn.parindex.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Texts;

/** Cần Thơ's file with one ratio answered, taken out as a workbook by one of two who write it. */
@Component
class OfflineStage {

    private final TestCycles cycles;
    private final TestPeople people;
    private final TestFiles testFiles;
    private final SelfAssessmentService files;
    private final OfflineFileService offline;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Officer colleague;
    private Leaf choice;
    private Leaf ratio;
    private byte[] workbook;

    OfflineStage(
            TestCycles cycles,
            TestPeople people,
            TestFiles testFiles,
            SelfAssessmentService files,
            OfflineFileService offline) {
        this.cycles = cycles;
        this.people = people;
        this.testFiles = testFiles;
        this.files = files;
        this.offline = offline;
    }

    void open() {
        cycle = cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        colleague = people.of(canTho, Roles.COORDINATOR);
        choice = testFiles.leaves(cycle.id(), canTho).get(0);
        ratio = testFiles.leaves(cycle.id(), canTho).get(1);
        save(officer, ratio, TestFiles.figures("90", "100"));
        workbook = download(officer);
    }

    CycleId cycle() {
        return cycle.id();
    }

    AgencyId canTho() {
        return canTho;
    }

    Officer officer() {
        return officer;
    }

    Officer colleague() {
        return colleague;
    }

    Leaf choice() {
        return choice;
    }

    Leaf ratio() {
        return ratio;
    }

    byte[] workbook() {
        return workbook;
    }

    byte[] download(Officer by) {
        return download(by, cycle.id(), canTho);
    }

    byte[] download(Officer by, CycleId from, AgencyId agency) {
        return ActingOfficer.call(by, () -> offline.download(from, agency, Texts.VIETNAMESE))
                .content();
    }

    OfflinePreview preview(Officer by, byte[] content) {
        return ActingOfficer.call(by, () -> offline.preview(cycle.id(), canTho, content));
    }

    Taking takeAll(Officer by, OfflinePreview preview) {
        return ActingOfficer.call(by, () -> offline.take(preview, new MergeChoices(all(preview), Set.of())));
    }

    private static Set<AnswerField> all(OfflinePreview preview) {
        return preview.leaves().stream()
                .flatMap(leaf -> leaf.takeable().stream()
                        .map(field -> new AnswerField(leaf.leaf().id(), field.name())))
                .collect(Collectors.toSet());
    }

    void save(Officer by, Leaf leaf, AnswerContent content) {
        var version = answer(leaf).version();
        ActingOfficer.run(by, () -> files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), version, content)));
    }

    AnswerDetails answer(Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()));
    }
}
