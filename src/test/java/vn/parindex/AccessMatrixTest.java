package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/**
 * Generated from {@code access-matrix.csv}: every operation, in every state, by every role. Who is listed can do it, all
 * others cannot; nobody can do it to what belongs to another agency. Each attempt is rolled back.
 */
class AccessMatrixTest extends IntegrationTest {

    private static final Set<String> OF_FILES = Set.of(
            "answer",
            "file",
            "paper",
            "remarks",
            "report",
            "reopening",
            "division",
            "evidence",
            "finding",
            "appraisal",
            "clarification",
            "query",
            "council");
    private static final List<String> FILE_STATES = names(FileStatus.values());
    private static final List<String> CYCLE_STATES = names(CycleStatus.values());

    /** What came of an attempt. */
    private enum Outcome {
        DONE,
        NOT_FOUND,
        DENIED,
        REFUSED
    }

    @Autowired
    private AccessMatrix matrix;

    @Autowired
    private AccessAttempts attempts;

    @Autowired
    private AccessStages stages;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyOperationIsTried() {
        assertThat(attempts.all().keySet()).isEqualTo(matrix.operations());
    }

    @Test
    void theMatrixKnowsNoOtherStates() {
        assertThat(matrix.rules())
                .allSatisfy(rule -> assertThat(rule.state().equals(AccessMatrix.ANY_STATE)
                                || states(rule.operation()).contains(rule.state()))
                        .as("%s", rule)
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleMayDoWhatIsListedAndNothingElse() {
        return matrix.operations().stream()
                .flatMap(operation -> states(operation).stream()
                        .map(state -> DynamicTest.dynamicTest(
                                operation + " in " + state, () -> everyRole(operation, state))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyDoesItToAnotherAgency() {
        return matrix.operations().stream()
                .flatMap(operation -> states(operation).stream()
                        .filter(state -> matrix.roles(operation, state).stream()
                                .anyMatch(role -> stages.stranger(role).isPresent()))
                        .map(state -> DynamicTest.dynamicTest(
                                operation + " in " + state, () -> everyStranger(operation, state))));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsDoneToAFileOfALockedCycle() {
        return matrix.operations().stream()
                .filter(operation -> isOfFile(operation) && !operation.endsWith(".read"))
                .map(operation -> DynamicTest.dynamicTest(operation, () -> {
                    var stage = stages.of(CycleStatus.PUBLISHED.name());
                    for (var role : matrix.roles(operation)) {
                        assertThat(attempt(operation, stages.officer(role, stage), stage))
                                .as(role)
                                .isNotEqualTo(Outcome.DONE);
                    }
                }));
    }

    private void everyRole(String operation, String state) {
        var stage = stages.of(state);
        var listed = matrix.roles(operation, state);
        var differences = new ArrayList<String>();
        for (var role : Roles.ALL) {
            var outcome = attempt(operation, stages.officer(role, stage), stage);
            if ((outcome == Outcome.DONE) != listed.contains(role)) {
                differences.add(role + (listed.contains(role) ? " is listed but " : " is not listed but ") + outcome);
            }
        }
        assertThat(differences).isEmpty();
    }

    private void everyStranger(String operation, String state) {
        var stage = stages.of(state);
        for (var role : matrix.roles(operation, state)) {
            stages.stranger(role)
                    .ifPresent(stranger -> assertThat(attempt(operation, stranger, stage))
                            .as(role)
                            .isIn(Outcome.NOT_FOUND, Outcome.DENIED));
        }
    }

    private Outcome attempt(String operation, Officer officer, AccessStage stage) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                attempts.all().get(operation).by(officer, stage);
                return Outcome.DONE;
            } catch (NotFoundException hidden) {
                return Outcome.NOT_FOUND;
            } catch (AccessDeniedException denied) {
                return Outcome.DENIED;
            } catch (RefusedException refused) {
                return Outcome.REFUSED;
            }
        });
    }

    private static boolean isOfFile(String operation) {
        return OF_FILES.contains(operation.substring(0, operation.indexOf('.')));
    }

    private static List<String> states(String operation) {
        return isOfFile(operation) ? FILE_STATES : CYCLE_STATES;
    }

    private static List<String> names(Enum<?>... states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }
}
