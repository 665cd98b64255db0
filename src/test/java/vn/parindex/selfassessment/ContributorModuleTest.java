package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ApiClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.criteria.Leaf;
import vn.parindex.division.DivisionPeopleService;
import vn.parindex.division.DivisionService;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.UploadService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** What somebody from below the agency sees and writes: their own part, by every way in; and the switch for all others. */
class ContributorModuleTest extends IntegrationTest {

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private UploadService uploads;

    @Autowired
    private ClarificationService clarification;

    @Autowired
    private DivisionService divisions;

    @Autowired
    private DivisionPeopleService divisionPeople;

    @Autowired
    private TestDivisions testDivisions;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSessions sessions;

    private TestCycle cycle;
    private AgencyId agency;
    private Leaf mine;
    private Leaf theirs;
    private Officer officer;
    private Officer contributor;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92");
        agency = cycles.agency("92");
        var leaves = testFiles.leaves(cycle.id(), agency);
        mine = leaves.get(0);
        theirs = leaves.get(1);
        officer = people.of(agency, Roles.OFFICER);
        contributor = people.withAccount(people.of(agency, Roles.CONTRIBUTOR), "{noop}-");
        testDivisions.give(cycle.id(), agency, contributor, mine);
    }

    @Test
    void theFileHasOnlyTheirLeaves() {
        var file = ActingOfficer.call(contributor, () -> files.open(cycle.id(), agency));

        assertThat(file.answers()).extracting(AnswerRow::leaf).containsExactly(mine.id());
        assertThat(file.applicableMaximum()).isEqualTo(mine.maximum());
        assertThat(ActingOfficer.call(contributor, () -> files.checks(cycle.id(), agency)))
                .extracting(LeafProblem::leaf)
                .containsOnly(mine.id());
        var nobody = people.of(agency, Roles.CONTRIBUTOR);
        hidden(() -> files.open(cycle.id(), agency), nobody);
    }

    @Test
    void anotherLeafIsNotThereByAnyWayIn() {
        var document = testFiles.document(contributor, "Của đơn vị " + cycle.id());
        var what = new AttachDocument(cycle.id(), agency, theirs.id(), document.id(), "tr. 1");

        hidden(() -> files.answer(cycle.id(), agency, theirs.id()), contributor);
        hidden(() -> files.history(cycle.id(), agency, theirs.id()), contributor);
        hidden(
                () -> files.save(new SaveAnswer(cycle.id(), agency, theirs.id(), 0, TestFiles.full(theirs))),
                contributor);
        hidden(() -> files.markDone(cycle.id(), agency, theirs.id(), 0), contributor);
        hidden(() -> files.reopen(cycle.id(), agency, theirs.id(), 0), contributor);
        hidden(() -> files.attach(what), contributor);
        hidden(() -> files.detach(what), contributor);
        hidden(() -> files.refer(what, 0), contributor);
        hidden(() -> files.describe(what, Issuance.UNKNOWN, 0), contributor);
        hidden(
                () -> files.fill(
                        cycle.id(),
                        agency,
                        List.of(
                                new AnswerDraft(mine.id(), TestFiles.full(mine), null),
                                new AnswerDraft(theirs.id(), TestFiles.full(theirs), null))),
                contributor);
        assertThat(ActingOfficer.call(officer, () -> files.answer(cycle.id(), agency, mine.id()))
                        .version())
                .isZero();
    }

    @Test
    void theirOwnLeafIsWrittenAndProvedLikeAnyOther() {
        var document = testFiles.document(contributor, "Của đơn vị " + cycle.id());
        var what = new AttachDocument(cycle.id(), agency, mine.id(), document.id(), null);
        as(contributor, () -> {
            files.save(new SaveAnswer(cycle.id(), agency, mine.id(), 0, TestFiles.full(mine)));
            files.attach(what);
            files.markDone(cycle.id(), agency, mine.id(), 1);
        });

        var seen = ActingOfficer.call(officer, () -> files.answer(cycle.id(), agency, mine.id()));
        assertThat(seen.status()).isEqualTo(AnswerStatus.DONE);
        assertThat(seen.updatedByName()).isEqualTo(contributor.displayName());
        assertThat(ActingOfficer.call(contributor, () -> files.answer(cycle.id(), agency, mine.id()))
                        .editable())
                .isTrue();
    }

    @Test
    void overHttpTheLeafOfOthersIsNotFound() throws Exception {
        var signedIn = people.of(agency, Roles.CONTRIBUTOR);
        var api = sessions.of(signedIn);
        testDivisions.give(cycle.id(), agency, signedIn, mine);
        var typed = "{\"version\":0,\"explanation\":\"Ghi trộm\"}";
        var secret = testFiles.document(officer, "Của cơ quan " + cycle.id());
        as(officer, () -> files.attach(new AttachDocument(cycle.id(), agency, theirs.id(), secret.id(), null)));

        assertThat(api.get(path(theirs) + "/answer").statusCode()).isEqualTo(404);
        assertThat(api.put(path(theirs) + "/answer", typed).statusCode()).isEqualTo(404);
        assertThat(upload(api, theirs)).isEqualTo(404);
        assertThat(api.put(path(theirs) + "/documents/" + secret.id() + "/page", "{\"version\":0,\"page\":\"1\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.get("api/agencies/" + agency + "/documents/" + secret.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.get(path(mine) + "/answer").statusCode()).isEqualTo(200);
        assertThat(api.put(path(mine) + "/answer", typed).statusCode()).isEqualTo(200);
        assertThat(upload(api, mine)).isEqualTo(201);
    }

    @Test
    void theLibraryHoldsWhatTheyBroughtAndWhatProvesTheirPart() {
        var own = testFiles.document(contributor, "Của đơn vị " + cycle.id());
        var proving = testFiles.document(officer, "Chứng minh " + cycle.id());
        var secret = testFiles.document(officer, "Nội bộ " + cycle.id());
        as(officer, () -> {
            files.attach(new AttachDocument(cycle.id(), agency, mine.id(), proving.id(), null));
            files.attach(new AttachDocument(cycle.id(), agency, theirs.id(), secret.id(), null));
        });

        assertThat(ActingOfficer.call(contributor, () -> evidence.list(agency, "", 0, 1000)))
                .extracting(DocumentRow::id)
                .contains(own.id(), proving.id())
                .doesNotContain(secret.id());
        as(contributor, () -> evidence.get(agency, proving.id()));
        hidden(() -> evidence.get(agency, secret.id()), contributor);
        hidden(() -> evidence.read(agency, secret.id()), contributor);
        hidden(() -> files.attach(new AttachDocument(cycle.id(), agency, mine.id(), secret.id(), null)), contributor);
        hidden(
                () -> files.describe(
                        new AttachDocument(cycle.id(), agency, mine.id(), proving.id(), null), Issuance.UNKNOWN, 0),
                contributor);
    }

    @Test
    void contentThatTheAgencyHasAlreadyIsTheirsOnceTheyBringIt() {
        var there = testFiles.document(officer, "Cùng nội dung " + cycle.id());
        hidden(() -> evidence.get(agency, there.id()), contributor);
        assertThat(ActingOfficer.call(contributor, () -> uploads.known(agency, there.sha256())))
                .as("a hash alone opens nothing")
                .isEmpty();

        var brought = testFiles.document(contributor, "Cùng nội dung " + cycle.id());

        assertThat(brought.id()).isEqualTo(there.id());
        assertThat(ActingOfficer.call(contributor, () -> uploads.known(agency, there.sha256())))
                .isPresent();
        as(contributor, () -> {
            evidence.get(agency, there.id());
            files.attach(new AttachDocument(cycle.id(), agency, mine.id(), there.id(), null));
        });
    }

    @Test
    void whatIsTakenAwayIsGone() {
        as(
                testDivisions.coordinator(agency),
                () -> divisions.withdraw(cycle.id(), agency, List.of(TestDivisions.node(mine))));

        hidden(() -> files.open(cycle.id(), agency), contributor);
        hidden(() -> files.answer(cycle.id(), agency, mine.id()), contributor);
    }

    @Test
    void aSubstituteFromBelowSeesTheLeavesOfTheAbsentToo() {
        var other = people.withAccount(people.of(agency, Roles.CONTRIBUTOR), "{noop}-");
        var coordinator = testDivisions.coordinator(agency);
        var today = ActingOfficer.call(coordinator, () -> divisions.details(cycle.id(), agency))
                .dates()
                .today();
        as(coordinator, () -> divisionPeople.substitute(agency, contributor.id(), other.id(), today, today));

        assertThat(ActingOfficer.call(other, () -> files.open(cycle.id(), agency))
                        .answers())
                .extracting(AnswerRow::leaf)
                .containsExactly(mine.id());
    }

    @Test
    void afterSubmissionTheyStillReadTheirPartAndNothingElse() {
        testFiles.submit(cycle.id(), agency);

        assertThat(ActingOfficer.call(contributor, () -> files.open(cycle.id(), agency))
                        .answers())
                .extracting(AnswerRow::leaf)
                .containsExactly(mine.id());
        hidden(() -> files.answer(cycle.id(), agency, theirs.id()), contributor);
        assertThatThrownBy(() -> as(
                        contributor,
                        () -> files.save(new SaveAnswer(cycle.id(), agency, mine.id(), 1, TestFiles.full(mine)))))
                .isInstanceOf(FileClosedException.class);
        assertThatThrownBy(() -> as(contributor, () -> clarification.details(cycle.id(), agency)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void withTheSwitchOnOnlyTheAssigneeAndTheCoordinatorWrite() {
        var coordinator = testDivisions.coordinator(agency);
        as(coordinator, () -> divisions.onlyAssignees(cycle.id(), agency, true));

        var closed = ActingOfficer.call(officer, () -> files.answer(cycle.id(), agency, mine.id()))
                .closed();
        assertThat(closed.orElseThrow().key()).isEqualTo("selfassessment.refusal.notAssignee");
        var write = new SaveAnswer(cycle.id(), agency, mine.id(), 0, TestFiles.full(mine));
        assertThatThrownBy(() -> as(officer, () -> files.save(write))).isInstanceOf(RefusedException.class);
        as(officer, () -> files.save(new SaveAnswer(cycle.id(), agency, theirs.id(), 0, TestFiles.full(theirs))));
        as(contributor, () -> files.save(write));
        as(coordinator, () -> files.markDone(cycle.id(), agency, mine.id(), 1));
        as(coordinator, () -> divisions.onlyAssignees(cycle.id(), agency, false));
        as(officer, () -> files.reopen(cycle.id(), agency, mine.id(), 2));
    }

    @Test
    void aContributorOfAnotherAgencyHasNothingHere() {
        var stranger = people.of(cycles.agency("22"), Roles.CONTRIBUTOR);

        hidden(() -> files.open(cycle.id(), agency), stranger);
        hidden(() -> evidence.list(agency, "", 0, 10), stranger);
    }

    private int upload(ApiClient api, Leaf leaf) throws Exception {
        return api.upload(
                        path(leaf) + "/documents",
                        "Bao cao.txt",
                        ("Nội dung " + System.nanoTime()).getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    private String path(Leaf leaf) {
        return "api/cycles/" + cycle.id() + "/agencies/" + agency + "/leaves/" + leaf.id();
    }

    private static void hidden(Runnable work, Officer officer) {
        assertThatThrownBy(() -> as(officer, work)).isInstanceOf(NotFoundException.class);
    }

    private static void as(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
