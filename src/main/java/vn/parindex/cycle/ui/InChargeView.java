package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyOrder;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.CyclePages;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.InChargeService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.Tone;

/** The ministries in charge of a cycle, and the hand-over from one that was merged away to its successor. */
@Route(CycleNavigation.IN_CHARGE)
@RolesAllowed(Roles.CYCLE_MANAGER)
@BelongsTo(CycleNavigation.LIST)
class InChargeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient CyclePages pages;
    private final transient InChargeService service;
    private final transient Agencies agencies;
    private transient CycleDetails details;

    InChargeView(CyclePages pages, InChargeService service, Agencies agencies) {
        this.pages = pages;
        this.service = service;
        this.agencies = agencies;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CycleId.of(event.getRouteParameters().get(CycleNavigation.ID).orElse("")));
    }

    private void show(CycleId id) {
        details = pages.of(id);
        removeAll();
        var named = named().toList();
        add(new PageSentence(text("sentence", named.size())));
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        add(lead);
        if (details.summary().cycle().simulated()) {
            add(new SimulatedNotice());
        }
        var columns = new Div(new SetsPanel(details.sets()), side(id, named));
        columns.addClassName("par-columns");
        add(columns);
    }

    private Component side(CycleId id, List<AgencyRow> named) {
        if (details.summary().cycle().status() != CycleStatus.OPEN) {
            return new Banner(Tone.NEUTRAL, Icons.LOCK, text("over"), text("overReason"));
        }
        return new HandoverPanel(
                new HandoverPanel.Choice(named, agencies.all()),
                details.sets(),
                (from, to) -> service.preview(id, from, to),
                (from, to, reason) -> replace(id, from, to, reason));
    }

    private void replace(CycleId id, AgencyId from, Optional<AgencyId> to, String reason) {
        service.replace(id, from, to, reason);
        show(id);
        Notify.done(text("done", agencies.get(from).name().in(getLocale())));
    }

    /** Everybody who appraises a field, or stands in. */
    private Stream<AgencyRow> named() {
        return details.sets().stream()
                .flatMap(use -> use.fields().stream())
                .flatMap(field -> Stream.of(field.ministry(), field.substitute()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(AgencyOrder.VIETNAMESE);
    }

    @Override
    public void fillBar(Bar bar) {
        var cycle = details.summary().cycle();
        bar.back(CycleNavigation.of(cycle.id()), cycle.name().in(getLocale()));
        bar.subtitle(cycle.name().in(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element, Object... arguments) {
        return getTranslation("cycle.InChargeView." + element, arguments);
    }
}
