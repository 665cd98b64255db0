package vn.parindex.criteria.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.DraftPlace;
import vn.parindex.criteria.DraftRow;

class SetTreeTest extends EditorViewTest {

    @Test
    void aRowIsDroppedBelowAnotherAndCodesFollow() {
        var draft = sample();
        open(CriteriaNavigation.of(draft.id()));
        var first = row(draft, "1.1");
        var second = row(draft, "1.2");
        tree().drop(first, second, DraftPlace.BELOW);
        var after = drafts.details(draft.id());
        assertThat(after.rows()).extracting(DraftRow::id).containsSubsequence(second, first);
        assertThat(after.rows()).extracting(DraftRow::code).containsExactly("1", "1.1", "1.2");
        tree().getDataProvider().refreshAll();
        assertThat(tree().getTreeData().getChildren(row(draft, "1"))).containsExactly(second, first);
    }

    @Test
    void theKeyboardMovesARowUpInAndOut() {
        var draft = sample();
        open(CriteriaNavigation.of(draft.id()) + "?item=1.2");
        var second = row(draft, "1.2");
        tree().moveBy(-1);
        assertThat(code(draft, second)).isEqualTo("1.1");
        tree().moveBy(1);
        tree().moveIn();
        assertThat(code(draft, second)).isEqualTo("1.1.1");
        assertThat(tree().getTreeData().getParent(second)).isEqualTo(row(draft, "1.1"));
        tree().moveOut();
        assertThat(code(draft, second)).isEqualTo("1.2");
    }

    @Test
    void whatWasRemovedIsPutBack() {
        var draft = sample();
        open(CriteriaNavigation.of(draft.id()) + "?item=1.1");
        menu("Bỏ mục 1.1");
        assertThat(drafts.details(draft.id()).rows()).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText("Hoàn tác")));
        assertThat(drafts.details(draft.id()).rows())
                .extracting(DraftRow::id)
                .isEqualTo(draft.rows().stream().map(DraftRow::id).toList());
    }
}
