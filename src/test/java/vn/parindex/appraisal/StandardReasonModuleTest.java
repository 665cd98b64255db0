package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.TestSets;
import vn.parindex.criteria.NodeId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** The standard reasons of a field. */
class StandardReasonModuleTest extends IntegrationTest {

    private static final String WORDS = "Chưa trừ hồ sơ yêu cầu bổ sung quá một lần";

    @Autowired
    private StandardReasonService service;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestSets sets;

    @Autowired
    private TestPeople people;

    @Autowired
    private AppraisalFlow flow;

    private NodeId field;
    private Officer manager;

    @BeforeEach
    void open() {
        field = cycles.open(30, "92").set().fields().get(0).id();
        manager = people.of(Roles.CYCLE_MANAGER);
        of().forEach(reason -> ActingOfficer.run(manager, () -> service.remove(reason)));
    }

    @Test
    void theCycleManagerWritesAndAppraisersRead() {
        ActingOfficer.run(manager, () -> service.add(field, ReasonPurpose.CHANGE, WORDS, ""));
        ActingOfficer.run(manager, () -> service.add(field, ReasonPurpose.ASK, WORDS + " chưa?", "Please explain"));

        assertThat(of()).hasSize(2).anySatisfy(reason -> {
            assertThat(reason.text().vi()).isEqualTo(WORDS + " chưa?");
            assertThat(reason.text().en()).isEqualTo("Please explain");
        });
        for (var other : List.of(flow.appraiser("BNV"), people.of(Roles.AUDITOR), flow.coordinator("92"))) {
            assertThatThrownBy(() -> ActingOfficer.run(other, () -> service.add(field, ReasonPurpose.ASK, WORDS, "")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aNewVersionOfTheSetBeginsWithTheReasonsOfTheOneBefore() {
        var code = "test-reasons-" + UUID.randomUUID().toString().substring(0, 8);
        var first = sets.version(code, 1);
        var second = sets.version(code, 2);
        var third = sets.version(code, 3);
        var before = first.fields().get(1).id();
        var after = third.fields().get(1).id();
        ActingOfficer.run(manager, () -> service.add(before, ReasonPurpose.CHANGE, WORDS, "As carried"));
        ActingOfficer.run(manager, () -> service.add(before, ReasonPurpose.ASK, WORDS + " chưa?", ""));

        cycles.openWith(third, "92");

        assertThat(reasons(after))
                .extracting(StandardReason::purpose, reason -> reason.text().vi())
                .containsExactlyInAnyOrder(
                        tuple(ReasonPurpose.CHANGE, WORDS), tuple(ReasonPurpose.ASK, WORDS + " chưa?"));
        assertThat(reasons(second.fields().get(1).id())).as("no cycle uses it").isEmpty();
        assertThat(reasons(third.fields().get(0).id())).as("another field").isEmpty();

        reasons(after).stream()
                .filter(reason -> reason.purpose() == ReasonPurpose.ASK)
                .forEach(reason -> ActingOfficer.run(manager, () -> service.remove(reason)));
        cycles.openWith(third, "22");
        assertThat(reasons(after)).as("what was edited since stays as it is").hasSize(1);
        assertThat(reasons(before)).hasSize(2);
    }

    private List<StandardReason> reasons(NodeId which) {
        return ActingOfficer.call(manager, () -> service.of(List.of(which)));
    }

    @Test
    void twoManagersDoNotWriteOverEachOther() {
        ActingOfficer.run(manager, () -> service.add(field, ReasonPurpose.CHANGE, WORDS, ""));
        var seen = of().get(0);
        ActingOfficer.run(manager, () -> service.change(seen, WORDS + ", lần hai", ""));

        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> service.change(seen, WORDS + ", lần ba", "")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> service.remove(seen)))
                .isInstanceOf(RefusedException.class);
        assertThat(of())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().vi()).isEqualTo(WORDS + ", lần hai"));
    }

    @Test
    void reasonsThatNobodyCanUseAreRefused() {
        for (var words : List.of("Sai", "x".repeat(501))) {
            assertThatThrownBy(
                            () -> ActingOfficer.run(manager, () -> service.add(field, ReasonPurpose.CHANGE, words, "")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.field()).isEqualTo("reason"));
        }
        assertThatThrownBy(() -> ActingOfficer.run(
                        manager, () -> service.add(field, ReasonPurpose.CHANGE, WORDS, "x".repeat(501))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("english"));
        assertThat(of()).isEmpty();
    }

    private List<StandardReason> of() {
        return ActingOfficer.call(flow.appraiser("BNV"), () -> service.of(List.of(field)));
    }
}
