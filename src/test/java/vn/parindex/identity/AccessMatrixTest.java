package vn.parindex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.Roles;

class AccessMatrixTest {

    private final AccessMatrix shipped = new AccessMatrix();

    @Test
    void knowsEveryOperationOfTheYearlyProcess() {
        assertThat(shipped.operations())
                .contains(
                        "answer.save",
                        "file.sendToLeader",
                        "file.return",
                        "file.submit",
                        "file.read",
                        "evidence.attach",
                        "evidence.describe",
                        "finding.decide",
                        "appraisal.close",
                        "finding.read",
                        "clarification.respond",
                        "clarification.finish",
                        "finding.decideAgain",
                        "council.decide",
                        "council.add",
                        "council.read",
                        "survey.import",
                        "ranking.compute",
                        "ranking.submit",
                        "ranking.read",
                        "steering.approve",
                        "steering.return",
                        "results.publish",
                        "cycle.open",
                        "cycle.extend",
                        "clock.move",
                        "account.change",
                        "audit.read");
    }

    @Test
    void namesOnlyKnownRoles() {
        assertThat(shipped.rules()).allSatisfy(rule -> assertThat(Roles.ALL).containsAll(rule.roles()));
    }

    @Test
    void everyRoleMayDoSomething() {
        assertThat(shipped.rules().stream().flatMap(rule -> rule.roles().stream()))
                .containsAll(Roles.ALL);
    }

    @Test
    void saysNothingTwice() {
        assertThat(shipped.rules().stream().map(rule -> rule.operation() + " " + rule.state()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoKeepsAccountsSeesNoScores() {
        assertThat(operationsOf(Roles.ADMINISTRATOR))
                .containsExactlyInAnyOrder(
                        "account.change",
                        "agency.read",
                        "audit.read",
                        "process.read",
                        "process.reassign",
                        "process.retry",
                        "template.read",
                        "template.write");
    }

    @Test
    void auditorsOnlyRead() {
        assertThat(operationsOf(Roles.AUDITOR)).allMatch(operation -> operation.endsWith(".read"));
    }

    @Test
    void leadersSubmitWhatTheyDoNotWrite() {
        assertThat(operationsOf(Roles.LEADER))
                .contains("file.submit", "file.return")
                .doesNotContain("answer.save");
        assertThat(shipped.roles("file.submit", "SELF_ASSESSING")).isEmpty();
        assertThat(shipped.roles("file.submit", "AWAITING_APPROVAL")).containsExactly(Roles.LEADER);
    }

    @Test
    void rulesOfAnyStateHoldInEveryState() {
        assertThat(shipped.roles("council.read", "CLARIFYING")).isEqualTo(shipped.roles("council.read"));
    }

    @Test
    void refusesAnOperationItDoesNotKnow() {
        assertThatThrownBy(() -> shipped.permits("answer.savee")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFileWithAnUnknownRole() {
        var misspelt = List.of(new AccessRule("answer.save", "*", Set.of("OFICER")));

        assertThatThrownBy(() -> new AccessMatrix(misspelt)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void permitsByTheRolesOfWhoeverActs() {
        var officer = TestOfficers.without("somebody", Roles.OFFICER);

        assertThat(shipped.permits("answer.save")).isFalse();
        assertThat(ActingOfficer.call(officer, () -> shipped.permits("answer.save")))
                .isTrue();
        assertThat(ActingOfficer.call(officer, () -> shipped.permits("file.submit")))
                .isFalse();
        assertThat(SystemActor.call(() -> shipped.permits("answer.save"))).isFalse();
    }

    private Stream<String> operationsOf(String role) {
        return shipped.operations().stream()
                .filter(operation -> shipped.roles(operation).contains(role));
    }
}
