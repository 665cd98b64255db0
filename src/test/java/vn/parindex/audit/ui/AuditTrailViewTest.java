package vn.parindex.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.parindex.ViewTest;
import vn.parindex.audit.AuditRow;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.TestOfficers;
import vn.parindex.shared.AuditableEvent;
import vn.parindex.shared.Roles;

class AuditTrailViewTest extends ViewTest {

    private final String person = "trail-" + UUID.randomUUID();

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void findsWhatAPersonDid() {
        happens("clock.moved", Map.of("reason", "Thử đồng hồ"));
        happens("account.unlocked", Map.of());
        signIn(TestOfficers.without("auditor", Roles.AUDITOR));

        open("audit?person=" + person.toUpperCase(Locale.ROOT));

        assertThat(rows()).extracting(AuditRow::action).containsExactly("account.unlocked", "clock.moved");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("Lý do: Thử đồng hồ");
    }

    @Test
    void writesDaysAndCodesAsPeopleDo() {
        happens("cycle.holidaysDeclared", Map.of("declared", "-2023-04-30 +2023-05-06", "withdrawn", ""));
        happens("process.reassigned", Map.of("kind", "SELF_ASSESS"));
        happens("process.retried", Map.of("element", "ServiceTask_MarkOverdue"));
        signIn(TestOfficers.without("auditor", Roles.AUDITOR));

        open("audit?person=" + person);

        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("Bước tự động: Ghi nhận quá hạn");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("Loại: Tự đánh giá");
        assertThat(GridKt._getFormattedRow(grid(), 2)).contains("Ngày khai báo: nghỉ 30/04/2023, làm bù 06/05/2023");
    }

    @Test
    void filtersByActionAndTime() {
        happens("clock.moved", Map.of());
        happens("account.unlocked", Map.of());
        signIn(TestOfficers.without("manager", Roles.CYCLE_MANAGER));

        open("audit?action=clock.moved&person=" + person);
        assertThat(rows()).extracting(AuditRow::action).containsExactly("clock.moved");

        open("audit?to=2020-01-01&person=" + person);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whoKeepsAccountsReadsOnlyAboutAccounts() {
        happens("clock.moved", Map.of());
        happens("account.unlocked", Map.of());
        signIn(TestOfficers.without("administrator", Roles.ADMINISTRATOR));

        open("audit?person=" + person);

        assertThat(rows()).extracting(AuditRow::action).containsExactly("account.unlocked");
    }

    private void happens(String action, Map<String, String> detail) {
        ActingOfficer.run(
                TestOfficers.without(person, Roles.CYCLE_MANAGER),
                () -> events.publishEvent(new Happened(action, detail)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditRow> grid() {
        return _get(Grid.class);
    }

    private static List<AuditRow> rows() {
        return GridKt._findAll(grid());
    }

    private record Happened(String action, Map<String, String> detail) implements AuditableEvent {}
}
