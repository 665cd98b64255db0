package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
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
