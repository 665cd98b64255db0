package vn.parindex.agency.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.parindex.agency.AgencyEntry;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shell.Icons;

/** One agency per row. */
class AgencyGrid extends Grid<AgencyEntry> {

    /** @param edit null when the reader may only read */
    AgencyGrid(Consumer<AgencyEntry> edit) {
        addColumn(name(edit)).setHeader(text("name")).setWidth("300px").setFlexGrow(3);
        addColumn(entry -> entry.row().code())
                .setHeader(text("code"))
                .setWidth("140px")
                .setFlexGrow(0);
        addColumn(entry -> getTranslation("agency.AgencyKind." + entry.row().kind()))
                .setHeader(text("kind"))
                .setWidth("200px")
                .setFlexGrow(1);
        addColumn(entry -> orDash(entry.row().region()))
                .setHeader(text("region"))
                .setWidth("110px")
                .setFlexGrow(0);
        addColumn(yes(AgencyRow::assessed))
                .setHeader(text("assessed"))
                .setWidth("140px")
                .setFlexGrow(0);
        addColumn(yes(AgencyRow::ranked))
                .setHeader(text("ranked"))
                .setWidth("140px")
                .setFlexGrow(0);
        addColumn(note())
                .setHeader(text("note"))
                .setWidth("240px")
                .setFlexGrow(2)
                .setTooltipGenerator(entry -> remark(entry) + "\n" + orDash(entry.source()));
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeNames("two-line");
        addClassNames("par-card", "par-card--flush", "agency-grid");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(text("empty"));
        getElement().setAttribute("aria-label", text("title"));
    }

    /** A button in the markup of the cell: the keyboard reaches it, and no component stands behind each row. */
    private Renderer<AgencyEntry> name(Consumer<AgencyEntry> edit) {
        var names = "<span class=\"par-two\"><span>${item.name}</span><span>${item.other}</span></span>";
        var renderer = LitRenderer.<AgencyEntry>of(
                        edit == null
                                ? names
                                : "<button class=\"agency-open\" @click=\"${open}\">" + names + "</button>")
                .withProperty("name", entry -> entry.row().name().in(getLocale()))
                .withProperty("other", this::inOtherLanguage);
        return edit == null ? renderer : renderer.withFunction("open", edit::accept);
    }

    private String inOtherLanguage(AgencyEntry entry) {
        var name = entry.row().name();
        var other = "en".equals(getLocale().getLanguage()) ? name.vi() : name.en();
        return other.equals(name.in(getLocale())) ? "" : other;
    }

    /** By word and sign: a tick alone would be colour and shape only. */
    private Renderer<AgencyEntry> yes(Predicate<AgencyRow> fact) {
        return LitRenderer.<AgencyEntry>of("<span class=\"agency-yes\" ?data-no=${!item.yes}>" + Icons.lit("item.icon")
                        + "<span>${item.word}</span></span>")
                .withProperty("yes", entry -> fact.test(entry.row()))
                .withProperty("icon", entry -> (fact.test(entry.row()) ? Icons.CHECK : Icons.MINUS).id())
                .withProperty("word", entry -> text(fact.test(entry.row()) ? "yes" : "no"));
    }

    private Renderer<AgencyEntry> note() {
        return LitRenderer.<AgencyEntry>of(
                        "<span class=\"par-two\"><span>${item.note}</span><span>${item.source}</span></span>")
                .withProperty("note", this::remark)
                .withProperty(
                        "source",
                        entry -> entry.source() == null
                                ? ""
                                : getTranslation("agency.AgenciesView.source", entry.source()));
    }

    private String remark(AgencyEntry entry) {
        var remark = entry.row().remark();
        return remark == null ? "–" : remark.in(getLocale());
    }

    private static String orDash(String text) {
        return text == null ? "–" : text;
    }

    private String text(String element) {
        return getTranslation("agency.AgenciesView." + element);
    }
}
