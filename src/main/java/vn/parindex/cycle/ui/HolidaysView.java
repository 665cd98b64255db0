package vn.parindex.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.parindex.agency.Agencies;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Holiday;
import vn.parindex.cycle.HolidayChanges;
import vn.parindex.cycle.HolidayPlan;
import vn.parindex.cycle.HolidayService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;

/** The working-day calendar of a year: what is declared, what is about to be, and which deadlines that would move. */
@Route(CycleNavigation.HOLIDAYS)
@RolesAllowed(Roles.CYCLE_MANAGER)
class HolidaysView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String YEAR = "year";
    private static final int YEARS_SHOWN = 5;

    private final transient HolidayService service;
    private final transient Cycles cycles;
    private final transient Agencies agencies;
    private final LocalDate today;
    private final Select<Integer> year = new Select<>();
    private final HolidayList list;
    private final HolidayForm form;
    private final transient TreeMap<LocalDate, Holiday> declared = new TreeMap<>();
    private final Set<LocalDate> withdrawn = new HashSet<>();

    HolidaysView(HolidayService service, Cycles cycles, Agencies agencies, Clock clock) {
        this.service = service;
        this.cycles = cycles;
        this.agencies = agencies;
        this.today = LocalDate.now(clock);
        this.list = new HolidayList(today, this::forget);
        this.form = new HolidayForm(today, this::declare);
        addClassNames("par-page", "par-page--reading");
        year.setLabel(getTranslation("cycle.HolidaysView.year"));
        year.setItems(IntStream.rangeClosed(today.getYear() - 1, today.getYear() + YEARS_SHOWN)
                .boxed()
                .toList());
        year.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                getUI().ifPresent(ui ->
                        ui.navigate(HolidaysView.class, QueryParameters.of(YEAR, String.valueOf(changed.getValue()))));
            }
        });
        var lead = new Paragraph(getTranslation("cycle.HolidaysView.lead"));
        lead.addClassName("par-lead");
        var main = new Div(year, new Panel(getTranslation("cycle.HolidaysView.days"), list).flush());
        main.addClassName("par-stack");
        var side = new Div(new Panel(getTranslation("cycle.HolidaysView.declare"), form));
        side.addClassName("par-stack");
        var columns = new Div(main, side);
        columns.addClassName("par-columns");
        add(new Div(new PageSentence(getTranslation("cycle.HolidaysView.sentence")), lead), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .orElse(today.getYear());
        year.setValue(wanted);
        form.openAt(wanted);
        show();
    }

    private void show() {
        list.show(service.of(year.getValue()), declared, withdrawn);
        form.pending(declared.size() + withdrawn.size());
    }

    private void declare(List<Holiday> days) {
        days.forEach(day -> declared.put(day.day(), day));
        show();
    }

    /** Takes a day off the list: one not yet declared is gone, a declared one is marked, and unmarked again. */
    private void forget(LocalDate day) {
        if (declared.remove(day) == null && !withdrawn.remove(day)) {
            withdrawn.add(day);
        }
        show();
    }

    private void preview() {
        form.attempt(() -> {
            var plan = service.preview(new HolidayChanges(List.copyOf(declared.values()), withdrawn, form.basis()));
            new HolidayPlanDialog(plan, cycles, agencies, () -> carryOut(plan)).open();
        });
    }

    private void carryOut(HolidayPlan plan) {
        service.declare(plan);
        declared.clear();
        withdrawn.clear();
        form.done();
        show();
        Notify.done(getTranslation("cycle.HolidaysView.done", plan.moves().size()));
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.back(CycleNavigation.LIST, getTranslation("cycle.CycleListView.title"));
        var preview = new Button(getTranslation("cycle.HolidaysView.preview"), click -> preview());
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.actions(preview);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cycle.HolidaysView.title");
    }
}
