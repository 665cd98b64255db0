package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.StatementCount;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.criteria.CriteriaDraftService;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** Opening the editor on a set of 150 nodes: from the address to the finished component tree, the database included. */
@Tag("bench-editor")
class EditorBench extends ViewTest {

    private static final int FIELDS = 8;
    private static final int NODES = 150;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 30;
    private static final double BAR = 300;

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    private CriteriaDraftService drafts;

    @Autowired
    private TestPeople people;

    @Autowired
    private StatementCount statements;

    @Test
    void opensWithinItsTime() {
        agencies.load();
        signIn(people.of(Roles.CYCLE_MANAGER));
        var id = set();
        var millis = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            open(CriteriaNavigation.LIST);
            long begun = System.nanoTime();
            open(CriteriaNavigation.of(id));
            if (round >= 0) {
                millis[round] = (System.nanoTime() - begun) / 1e6;
            }
            assertThat(shown()).isEqualTo("SetEditorView");
        }
        open(CriteriaNavigation.LIST);
        long asked = statements.of(() -> open(CriteriaNavigation.of(id)));
        var figures = new Figures("editor");
        figures.told("editor-statements", asked, "statements");
        figures.atMost("editor-open-150-nodes", median(millis), "ms", BAR);
        figures.judge();
    }

    private static String shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getClass()
                .getSimpleName();
    }

    private SetId set() {
        var header = new SetHeader(
                "bench-" + UUID.randomUUID(),
                1,
                SetScope.parIndex(AgencyKind.PROVINCE),
                new LocalizedText("Bộ đo", "Bench"),
                LegalBasis.NONE,
                Points.of(String.valueOf(NODES - FIELDS)),
                false,
                false);
        var id = drafts.begin(header);
        var details = drafts.replaceRows(id, 0, rows());
        assertThat(details.rows()).hasSize(NODES);
        assertThat(details.errors()).isZero();
        return id;
    }

    private static List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        for (int field = 1; field <= FIELDS; field++) {
            rows.add(Map.of("code", "" + field, "level", "field", "name_vi", "Lĩnh vực " + field, "in_charge", "BTP"));
            for (int item = 1; item <= leavesOf(field); item++) {
                rows.add(leaf(field + "." + item, item));
            }
        }
        return rows;
    }

    private static int leavesOf(int field) {
        int leaves = NODES - FIELDS;
        return leaves / FIELDS + (field <= leaves % FIELDS ? 1 : 0);
    }

    /** One leaf in four has bands, one a ratio, the others options. */
    private static Map<String, String> leaf(String code, int number) {
        var rule = List.of("choice", "band", "choice", "ratio").get(number % 4);
        var figures = "b | Số hồ sơ giải quyết đúng hạn | | hồ sơ | \na | Tổng số hồ sơ | | hồ sơ |";
        var fraction = "numerator: b\ndenominator: a\nzero-denominator: not-applicable";
        boolean choice = rule.equals("choice");
        return Map.of(
                "code",
                code,
                "level",
                "criterion",
                "name_vi",
                "Tỷ lệ hồ sơ được giải quyết đúng hạn " + code,
                "max_points",
                "1",
                "source",
                "appraised",
                "rule",
                rule,
                "variables",
                choice ? "" : figures,
                "parameters",
                choice ? "" : fraction,
                "options",
                choice
                        ? "1 | Đạt | Done\n0 | Không đạt | Not done"
                        : rule.equals("band") ? "[0;70) | 0\n[70;90) | 0.5\n[90;100] | 1" : "",
                "guidance_vi",
                "Đếm theo sổ theo dõi hồ sơ của năm đánh giá.");
    }

    private static double median(double[] values) {
        var sorted = Arrays.copyOf(values, values.length);
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
