package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import vn.parindex.agency.Agencies;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.shell.Folding;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Texts;

/** The files on the desk: how far each is, and what can be done with it as a whole. */
class FileProgressGrid extends Grid<AppraisalRow> {

    private static final int WHOLE = 1000;

    private final transient Agencies agencies;

    FileProgressGrid(
            Agencies agencies,
            SerializableSupplier<List<AppraisalRow>> files,
            SerializableConsumer<AppraisalRow> close) {
        this.agencies = agencies;
        addClassNames("par-card", "par-card--flush", "appraisal-list__grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        Folding.apply(this);
        var alphabet = Collator.getInstance(getLocale());
        addColumn(link())
                .setHeader(text("agency"))
                .setComparator((one, other) -> alphabet.compare(name(one), name(other)))
                .setFlexGrow(2);
        if (files.get().stream().map(AppraisalRow::inCharge).distinct().count() > 1) {
            addColumn(Folding.named(text("ministry"), row -> ministry(agencies, row, getLocale())))
                    .setHeader(text("ministry"))
                    .setTooltipGenerator(row -> ministry(agencies, row, getLocale()))
                    .setFlexGrow(2);
        }
        addColumn(StatusBadge.renderer(row -> AppraisalLook.of(row.status())))
                .setHeader(text("status"))
                .setComparator(AppraisalRow::status)
                .setWidth("200px")
                .setFlexGrow(0);
        addColumn(ProgressLine.renderer(this::parts))
                .setPartNameGenerator(row -> Folding.LINE)
                .setHeader(text("progress"))
                .setWidth("160px")
                .setFlexGrow(0);
        number("decided", row -> row.decided() + "/" + row.total(), row -> share(row.decided(), row.total()));
        number("changed", row -> Integer.toString(row.changed()), AppraisalRow::changed);
        number("asked", row -> Integer.toString(row.asked()), AppraisalRow::asked);
        number(
                "again",
                row -> row.returned() == 0 ? "–" : row.decidedAgain() + "/" + row.returned(),
                row -> share(row.decidedAgain(), row.returned()));
        addColumn(act(close)).setHeader(text("act")).setWidth("190px").setFlexGrow(0);
        setItems(query -> SortedPage.of(files.get(), query));
    }

    /** @param order by what the column sorts */
    private void number(
            String header, ValueProvider<AppraisalRow, String> value, ValueProvider<AppraisalRow, Integer> order) {
        addColumn(Folding.named(text(header), value))
                .setHeader(text(header))
                .setComparator(order)
                .setWidth("104px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    /** How much of it is done, in thousandths; below nothing where there is nothing to do. */
    private static int share(int done, int all) {
        return all == 0 ? -1 : done * WHOLE / all;
    }

    private ProgressLine.Parts parts(AppraisalRow row) {
        var kept = row.decided() - row.changed() - row.asked();
        return new ProgressLine.Parts(kept + row.changed(), 0, 0, row.asked(), row.total());
    }

    private LitRenderer<AppraisalRow> link() {
        return LitRenderer.<AppraisalRow>of("<a href=\"${item.href}\">${item.name}</a>")
                .withProperty("href", row -> AppraisalNavigation.agency(row.cycle(), row.agency()))
                .withProperty("name", this::name);
    }

    private LitRenderer<AppraisalRow> act(SerializableConsumer<AppraisalRow> close) {
        return LitRenderer.<AppraisalRow>of("<vaadin-button theme=\"small\" ?hidden=\"${!item.closable}\""
                        + " aria-label=\"${item.closeLabel}\" @click=\"${close}\">${item.close}</vaadin-button>"
                        + "<a href=\"${item.href}\" ?hidden=\"${!item.again}\">${item.open}</a>")
                .withProperty("closable", row -> row.isComplete() && row.status() == AppraisalStatus.OPEN)
                .withProperty("again", row -> row.status() == AppraisalStatus.DECIDING_AGAIN)
                .withProperty("close", row -> text("close"))
                .withProperty("closeLabel", row -> text("closeOf", name(row)))
                .withProperty("open", row -> text("decideAgain"))
                .withProperty("href", row -> AppraisalNavigation.secondDecision(row.cycle(), row.agency()))
                .withFunction("close", close);
    }

    /** On whose desk a file lies: for those who see several. */
    static String ministry(Agencies agencies, AppraisalRow row, Locale locale) {
        return row.inCharge()
                .map(ministry -> agencies.get(ministry).shortName().in(locale))
                .orElseGet(() -> Texts.of(locale, "appraisal.secretariat"));
    }

    private String name(AppraisalRow row) {
        return agencies.get(row.agency()).name().in(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.FileProgressGrid." + element, arguments);
    }
}
