package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows that stand as cards on a phone say themselves what their columns say elsewhere. */
@ExtendWith(ScreenExtension.class)
class FoldingTest {

    @Test
    void everyCellOfATableLearnsTheNameOfItsColumn() {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.addHeaderCell().setText("Lĩnh vực");
        head.addHeaderCell().setText("Bộ chủ trì");
        var row = table.getBody().addRow();
        row.addHeaderCell().setText("1. Cải cách thể chế");
        row.addDataCell().setText("Bộ Tư pháp");

        Folding.apply(table);

        assertThat(table.hasClassName("par-table--folding")).isTrue();
        assertThat(row.getChildren().map(cell -> cell.getElement().getAttribute("data-column")))
                .containsExactly("Lĩnh vực", "Bộ chủ trì");
    }

    @Test
    void theNameOfAColumnIsTextAndNothingElse() {
        assertThat(Folding.name("Hạn")).isEqualTo("<span class=\"par-fold\">Hạn</span>");
        assertThat(Folding.name("<b>${x}`\\&")).doesNotContain("<b>", "${", "`", "\\");
    }

    @Test
    void aGridWithBoxesToChooseByKeepsThemBesideTheTitle() {
        var plain = new Grid<String>();
        var choosing = new Grid<String>();
        Folding.apply(plain);
        Folding.applyChoosing(choosing);
        assertThat(plain.getThemeNames()).contains("folding").doesNotContain("choosing");
        assertThat(choosing.getThemeNames()).contains("folding", "choosing");
    }
}
