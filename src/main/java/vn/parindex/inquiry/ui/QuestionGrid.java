package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import vn.parindex.inquiry.InquiryNavigation;
import vn.parindex.inquiry.QuestionRow;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.StatusBadge;

/** The questions as lines; what people wrote comes as text: the template escapes it. */
class QuestionGrid extends Grid<QuestionRow> {

    QuestionGrid(QuestionDesk desk) {
        addColumn(what()).setHeader(text("what")).setWidth("240px").setFlexGrow(1);
        addColumn(Folding.named(
                        text("agency"), row -> desk.shortName(row.agency()).in(getLocale())))
                .setHeader(text("agency"))
                .setWidth("180px")
                .setFlexGrow(0);
        addColumn(Folding.named(text("asked"), row -> desk.asked(row.ministry(), getLocale())))
                .setHeader(text("asked"))
                .setWidth("210px")
                .setFlexGrow(0);
        addColumn(StatusBadge.renderer(row -> QuestionLook.of(row.status())))
                .setHeader(text("status"))
                .setWidth("160px")
                .setFlexGrow(0);
        addColumn(Folding.named(text("moved"), row -> DateText.of(getLocale()).dateTime(row.movedAt())))
                .setHeader(text("moved"))
                .setWidth("160px")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeNames("two-line");
        Folding.apply(this);
        addClassNames("par-card", "par-card--flush", "inquiry-grid");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(text("none"));
    }

    private static Renderer<QuestionRow> what() {
        return LitRenderer.<QuestionRow>of("<div class=\"par-two\"><a href=\"${item.path}\">${item.code}</a>"
                        + "<span title=\"${item.words}\">${item.words}</span></div>")
                .withProperty("path", row -> InquiryNavigation.question(row.id()))
                .withProperty("code", QuestionRow::leafCode)
                .withProperty("words", QuestionRow::words);
    }

    private String text(String key) {
        return getTranslation("inquiry.QuestionsView." + key);
    }
}
