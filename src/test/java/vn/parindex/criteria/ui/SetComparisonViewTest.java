package vn.parindex.criteria.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPeople;
import vn.parindex.TestSets;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.ComparisonNavigation;
import vn.parindex.criteria.CriteriaDraftService;
import vn.parindex.criteria.SetId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.ShownChips;

class SetComparisonViewTest extends ViewTest {

    @Autowired
    private CriteriaDraftService drafts;

    @Autowired
    private TestSets sets;

    @Autowired
    private TestPeople people;

    /** The next version of a small set with other cells in one row. */
    private SetId draft(String code, Map<String, String> cells) {
        var published = sets.of(AgencyKind.PROVINCE, 4).id();
        return ActingOfficer.call(people.of(Roles.CYCLE_MANAGER), () -> {
            var id = drafts.beginNextVersion(published);
            var row = drafts.details(id).rows().stream()
                    .filter(candidate -> candidate.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            drafts.changeRow(id, row.id(), row.version(), cells);
            return id;
        });
    }

    @Test
    void saysInWordsWhatChangedAndFiltersTheLeaves() {
        var id = draft("1.1", Map.of("name_vi", "Kế hoạch khác hẳn", "options", "0 | Không | No\n1 | Đủ | In full"));
        signIn(people.of(Roles.AUDITOR));
        open(ComparisonNavigation.of(id));

        assertThat(_get(PageSentence.class).getText())
                .isEqualTo("1 mục đổi, 0 mục mới, 0 mục bỏ; 4 mục so được qua năm");
        assertThat(GridKt._findAll(_get(ComparisonGrid.class))).hasSize(5);
        ShownChips.only().press(ShownChips.only().key("Đổi cách chấm"));
        assertThat(GridKt._findAll(_get(ComparisonGrid.class)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.leaf().code()).isEqualTo("1.1"));
    }

    @Test
    void aFaultyDraftSaysSoInsteadOfComparing() {
        var id = draft("1.1", Map.of("max_points", "7"));
        signIn(people.of(Roles.CYCLE_MANAGER));
        open(ComparisonNavigation.of(id));

        assertThat(_find(ComparisonGrid.class)).isEmpty();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("lỗi");
    }

    @Test
    void othersDoNotEnter() {
        var id = sets.of(AgencyKind.PROVINCE, 4).id();
        signIn(people.of(Roles.APPRAISER));
        open(ComparisonNavigation.of(id));

        assertThat(_find(SetComparisonView.class)).isEmpty();
    }
}
