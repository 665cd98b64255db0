package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.StatementCount;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** All files of a cycle on the diagram, the list behind each place, versions side by side, and giving work to somebody. */
class ProcessOverviewTest extends AgencyFileWalk {

    @Autowired
    private ProcessOverviewService overview;

    @Autowired
    private ProcessAdministrationService administration;

    @Autowired
    private FileProcessService files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    @Test
    void countsFilesAndOverdueOnesWhereTheyAre() {
        assertThat(place("UserTask_SelfAssess").files()).isEqualTo(2);
        testFiles.submit(cycle.id(), canTho);

        var appraising = place("UserTask_Appraise");
        assertThat(appraising.files()).isEqualTo(1);
        assertThat(appraising.items()).isEqualTo(2);
        assertThat(appraising.overdue()).isZero();
        assertThat(place("UserTask_SelfAssess").files()).isEqualTo(1);

        jdbc.sql("UPDATE workflow_item SET due_at = '2020-01-01 17:00:00' WHERE cycle_id = ? AND kind = 'APPRAISE'")
                .param(cycle.id().value())
                .update();
        assertThat(place("UserTask_Appraise").overdue()).isEqualTo(1);
        assertThat(of(Optional.empty()).overdue()).isEqualTo(1);

        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobs(file);
        assertThat(place("EndEvent_FileDone").files()).isEqualTo(1);
        assertThat(of(Optional.empty()).files()).isEqualTo(1);
    }

    @Test
    void listsWhoHoldsWhatSortedAndNarrowed() {
        var all = at(WorkKind.SELF_ASSESS, "", false, PlaceFilter.Order.AGENCY, false);
        assertThat(all).hasSize(2).allSatisfy(work -> assertThat(work.owner()).contains(work.agency()));
        assertThat(at(WorkKind.SELF_ASSESS, "", false, PlaceFilter.Order.AGENCY, true))
                .extracting(HeldWork::id)
                .containsExactly(all.get(1).id(), all.get(0).id());
        assertThat(at(WorkKind.SELF_ASSESS, "can tho", false, PlaceFilter.Order.DUE, false))
                .extracting(HeldWork::agency)
                .containsExactly(canTho);
        assertThat(at(WorkKind.SELF_ASSESS, "%", false, PlaceFilter.Order.DUE, false))
                .hasSize(2);
        assertThat(at(WorkKind.SELF_ASSESS, "", true, PlaceFilter.Order.SINCE, false))
                .isEmpty();

        testFiles.submit(cycle.id(), canTho);
        assertThat(at(WorkKind.APPRAISE, "", false, PlaceFilter.Order.HOLDER, false))
                .extracting(work -> work.owner().orElseThrow())
                .containsExactlyInAnyOrder(cycles.agency("BNV"), cycles.agency("BTP"));
    }

    @Test
    void runningFilesFinishOnTheirVersionAndShowItsDiagram() {
        var old = engine.deployWithout("Event_Withdrawn", AgencyFileProcess.PROCESS_ID);
        engine.moveTo(file, old);
        jdbc.sql("UPDATE workflow_item SET definition_id = ? WHERE subject_id = ?")
                .params(old, file)
                .update();
        engine.deployAgain(AgencyFileProcess.PROCESS_ID);
        var other = engine.definition(other());
        assertThat(other).isNotEqualTo(old);

        var shown = of(Optional.empty());
        assertThat(shown.versions()).extracting(ProcessVersion::definition).containsExactlyInAnyOrder(old, other);
        assertThat(shown.files()).isEqualTo(2);
        assertThat(of(Optional.of(old)).model()).doesNotContain("Event_Withdrawn");
        assertThat(of(Optional.of(other)).model()).contains("Event_Withdrawn");
        assertThat(of(Optional.of(old)).places())
                .extracting(ProcessPlace::files)
                .containsExactly(1);
        var own = ActingOfficer.call(cycle.manager(), () -> files.of(cycle.id(), canTho));
        assertThat(own.model()).doesNotContain("Event_Withdrawn");

        testFiles.submit(cycle.id(), canTho);
        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(engine.definition(file)).isEqualTo(old);
        assertThat(ActingOfficer.call(cycle.manager(), () -> files.of(cycle.id(), canTho))
                        .model())
                .doesNotContain("Event_Withdrawn");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheFiles() {
        long few = statements.of(() -> of(Optional.empty()));
        cycle = cycles.open(4, "92", "22", "31", "48", "79");

        assertThat(statements.of(() -> of(Optional.empty()))).isEqualTo(few);
        assertThat(statements.of(() -> at(WorkKind.SELF_ASSESS, "ha", false, PlaceFilter.Order.DUE, false)))
                .as("twice the page, once the number")
                .isEqualTo(3);
    }

    @Test
    void workIsGivenToOnePersonOfTheDeskAndBack() {
        var one = people.withAccount(people.of(canTho, Roles.COORDINATOR), "{noop}-");
        var two = people.withAccount(people.of(canTho, Roles.OFFICER), "{noop}-");
        people.withAccount(people.of(canTho, Roles.LEADER), "{noop}-");
        var stranger = people.withAccount(people.of(cycles.agency("22"), Roles.COORDINATOR), "{noop}-");
        var item = at(WorkKind.SELF_ASSESS, "can tho", false, PlaceFilter.Order.DUE, false)
                .get(0);
        assertThat(ActingOfficer.call(cycle.manager(), () -> administration.candidates(item.id())))
                .contains(one, two)
                .doesNotContain(stranger)
                .allMatch(officer -> officer.belongsTo(canTho))
                .allMatch(officer -> officer.has(Roles.COORDINATOR) || officer.has(Roles.OFFICER));

        give(item, Optional.of(one.id()), REASON);

        assertThat(mine(one, WorkKind.SELF_ASSESS)).containsExactly(file);
        assertThat(mine(two, WorkKind.SELF_ASSESS)).isEmpty();
        assertThat(at(WorkKind.SELF_ASSESS, "can tho", false, PlaceFilter.Order.DUE, false)
                        .get(0)
                        .assignee())
                .contains(one.displayName());
        assertThat(audited()).isEqualTo(1);

        assertThatThrownBy(() -> give(item, Optional.of(two.id()), REASON))
                .as("decided in another tab before that was seen")
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("workflow.refusal.givenMeanwhile");
                    assertThat(refused.arguments()).containsExactly(one.displayName());
                });
        assertThat(audited()).isEqualTo(1);
        var given = at(WorkKind.SELF_ASSESS, "can tho", false, PlaceFilter.Order.DUE, false)
                .get(0);
        give(given, Optional.empty(), REASON);
        assertThat(mine(two, WorkKind.SELF_ASSESS)).containsExactly(file);
        assertThatThrownBy(() -> give(item, Optional.empty(), REASON)).hasMessageContaining("nobodyChosen");
        assertThatThrownBy(() -> give(item, Optional.of(stranger.id()), REASON)).hasMessageContaining("notAtDesk");
        assertThatThrownBy(() -> give(item, Optional.of(one.id()), "ngắn")).isInstanceOf(RefusedException.class);
        assertThat(audited()).isEqualTo(2);

        testFiles.submit(cycle.id(), canTho);
        assertThatThrownBy(() -> give(item, Optional.of(one.id()), REASON)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhoMaySeesAndSteers() {
        var auditor = people.of(Roles.AUDITOR);
        var officer = people.of(canTho, Roles.COORDINATOR);
        ActingOfficer.run(auditor, () -> overview.of(cycle.id(), Optional.empty()));
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> overview.of(cycle.id(), Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        var item = at(WorkKind.SELF_ASSESS, "", false, PlaceFilter.Order.DUE, false)
                .get(0);
        assertThatThrownBy(() -> ActingOfficer.run(
                        auditor,
                        () -> administration.reassign(item.id(), item.assignee(), Optional.of(officer.id()), REASON)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void give(HeldWork item, Optional<vn.parindex.identity.OfficerId> to, String reason) {
        ActingOfficer.run(cycle.manager(), () -> administration.reassign(item.id(), item.assignee(), to, reason));
    }

    private int audited() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'process.reassigned' AND cycle_id = ?")
                .param(cycle.id().value())
                .query(Integer.class)
                .single();
    }

    private ProcessOverview of(Optional<String> definition) {
        return ActingOfficer.call(cycle.manager(), () -> overview.of(cycle.id(), definition));
    }

    private ProcessPlace place(String element) {
        return of(Optional.empty()).places().stream()
                .filter(place -> place.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private List<HeldWork> at(
            WorkKind kind, String text, boolean overdue, PlaceFilter.Order order, boolean descending) {
        var filter = new PlaceFilter(cycle.id(), kind, Optional.empty(), overdue, text, order, descending);
        return ActingOfficer.call(cycle.manager(), () -> {
            assertThat(overview.countAt(filter))
                    .isEqualTo(overview.at(filter, 0, 100).size());
            return overview.at(filter, 0, 100);
        });
    }
}
