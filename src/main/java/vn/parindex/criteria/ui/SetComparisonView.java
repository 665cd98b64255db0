package vn.parindex.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.criteria.CatalogueRow;
import vn.parindex.criteria.ComparedSets;
import vn.parindex.criteria.ComparisonNavigation;
import vn.parindex.criteria.ComparisonWords;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.FaultySetException;
import vn.parindex.criteria.SetComparisonService;
import vn.parindex.criteria.SetId;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;

/** Two versions of a set beside each other, and last year's figures under the later one. */
@Route(ComparisonNavigation.COMPARE)
@RolesAllowed({Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo(CriteriaNavigation.LIST)
class SetComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient SetComparisonService service;
    private SetId set;
    private SetId other;
    private transient Optional<ComparedSets> compared = Optional.empty();

    SetComparisonView(SetComparisonService service) {
        this.service = service;
        addClassNames("par-page", "comparison");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        set = SetId.of(event.getRouteParameters().get(ComparisonNavigation.ID).orElse(""));
        other = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ComparisonNavigation.WITH)
                .map(SetId::of)
                .orElse(null);
        removeAll();
        try {
            compared = service.compare(set, other);
            compared.ifPresentOrElse(this::show, this::showNone);
        } catch (FaultySetException faulty) {
            compared = Optional.empty();
            showFaulty(faulty);
        }
    }

    private void show(ComparedSets shown) {
        var words = ComparisonWords.in(getLocale());
        var lead = new Paragraph(words.lead(shown.comparison()));
        lead.addClassName("par-lead");
        add(new Div(new PageSentence(words.sentence(shown.comparison())), lead));
        var replay = new ReplayPanel();
        var sheet = new TabSheet();
        sheet.addClassName("comparison-sheet");
        sheet.add(text("tab.changes"), changes(shown));
        sheet.add(text("tab.replay"), replay);
        sheet.addSelectedChangeListener(selected -> {
            if (sheet.getSelectedIndex() == 1) {
                replay.show(() -> service.replay(set, other));
            }
        });
        add(sheet);
    }

    private static Div changes(ComparedSets shown) {
        var grid = new ComparisonGrid(shown.comparison());
        var left = new Div(new ComparisonChips(shown.comparison(), grid::show), grid);
        left.addClassName("par-stack");
        var changes = new Div(left, new FieldShifts(shown.comparison()));
        changes.addClassName("comparison-changes");
        return changes;
    }

    private void showNone() {
        add(new EmptyState(Icons.GIT_COMPARE_ARROWS, text("none"), text("none.reason")));
    }

    private void showFaulty(FaultySetException faulty) {
        add(new EmptyState(
                Icons.CIRCLE_ALERT,
                text("faulty", faulty.faults().size()),
                text("faulty.reason"),
                new Anchor(CriteriaNavigation.of(set), text("faulty.open"))));
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle()).back(CriteriaNavigation.of(set), text("back"));
        compared.ifPresent(shown -> {
            bar.subtitle(ComparisonWords.in(getLocale())
                    .title(shown.comparison().after().header()));
            bar.actions(versions(shown), export());
        });
    }

    private Select<CatalogueRow> versions(ComparedSets shown) {
        var versions = new Select<CatalogueRow>();
        versions.setAriaLabel(text("with"));
        versions.addClassName("comparison-with");
        versions.setItems(shown.choices());
        versions.setItemLabelGenerator(row -> text(
                "version", row.header().name().in(getLocale()), row.header().version()));
        versions.setPrefixComponent(new Span(text("with")));
        shown.choices().stream()
                .filter(row -> row.id().equals(shown.comparison().before().id()))
                .findFirst()
                .ifPresent(versions::setValue);
        versions.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                ComparisonNavigation.of(set, changed.getValue().id()));
            }
        });
        return versions;
    }

    private Anchor export() {
        Locale locale = getLocale();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            var file = service.export(set, other, locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), WORKBOOK, file.content().length);
        });
        var link = new Anchor(handler, "");
        link.add(Icons.FILE_SPREADSHEET.create(), new Span(text("export")));
        link.setAriaLabel(text("export"));
        link.addClassName("comparison-export");
        return link;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element, Object... arguments) {
        return getTranslation("criteria.SetComparisonView." + element, arguments);
    }
}
