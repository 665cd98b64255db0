package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.SetScope;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.OpeningOptions;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.ErrorSummary;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Refusal;

/** Opens a cycle step by step; nothing is stored before the last button, and nothing typed is lost until then. */
@Route(CycleNavigation.OPEN)
@RolesAllowed(Roles.CYCLE_MANAGER)
class OpenCycleView extends Div implements HasDynamicTitle, HasBar {

    private final CycleService service;
    private final OpeningContext context;
    private final ReviewStep review;
    private final List<OpeningStep> steps;
    private final StepList way;
    private final PageSentence sentence = new PageSentence("");
    private final H3 title = new H3();
    private final Paragraph lead = new Paragraph();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div place = new Div();
    private final Button back = new Button();
    private final Button next = new Button();
    private int here;
    private int reached;

    OpenCycleView(CycleService service, OpeningOptions options, WorkingDays workingDays, OpeningDraft draft) {
        this.service = service;
        this.context = OpeningContext.of(draft, options, workingDays, this::say);
        if (!draft.isBegun()) {
            var year = options.year().value();
            context.propose(
                    YearStep.proposedName("vi", year, SetScope.PAR_INDEX),
                    YearStep.proposedName("en", year, SetScope.PAR_INDEX));
        }
        this.review = new ReviewStep(context, this::goTo);
        this.steps = List.of(
                new YearStep(context),
                new SetsStep(context),
                new AgenciesStep(context),
                new CalendarStep(context),
                new InChargeStep(context),
                new CouncilStep(context),
                review);
        this.way = new StepList(steps.stream().map(this::title).toList(), this::show);
        layOut();
        show(0);
    }

    private void layOut() {
        addClassNames("par-page", "par-page--reading");
        title.addClassName("par-item-title");
        lead.addClassName("par-lead");
        var nothingYet = new Paragraph(getTranslation("cycle.OpenCycleView.nothingYet"));
        nothingYet.addClassName("par-lead");
        back.setText(getTranslation("cycle.OpenCycleView.back"));
        back.addClickListener(click -> show(here - 1));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> goOn());
        var foot = new Div(back, next);
        foot.addClassName("cycle-open__foot");
        var form = new Div(new Div(title, lead), errors, place, foot);
        form.addClassNames("par-card", "cycle-open__form");
        var nav = new Nav(way);
        nav.setAriaLabel(getTranslation("cycle.OpenCycleView.way"));
        nav.addClassName("cycle-open__way");
        var columns = new Div(nav, form);
        columns.addClassName("cycle-open__columns");
        add(new Div(sentence, nothingYet), columns);
    }

    private void say() {
        sentence.setText(OpeningSentence.of(context));
    }

    private void show(int index) {
        here = index;
        reached = Math.max(reached, index);
        var step = steps.get(index);
        var last = step == review;
        errors.clear();
        step.enter();
        place.removeAll();
        place.add(step.content());
        say();
        title.setText(getTranslation("cycle.OpenCycleView.numbered", index + 1, steps.size(), title(step)));
        lead.setText(getTranslation("cycle.OpenCycleView.lead." + step.key()));
        back.setVisible(index > 0);
        next.setText(
                last
                        ? getTranslation(
                                "cycle.OpenCycleView.open",
                                context.draft().assessed.size())
                        : getTranslation("cycle.OpenCycleView.next", title(steps.get(index + 1))));
        way.show(here, reached);
    }

    private void goOn() {
        var step = steps.get(here);
        var problems = step.problems();
        if (!problems.isEmpty()) {
            showErrors(problems);
        } else if (step == review) {
            confirm();
        } else {
            show(here + 1);
        }
    }

    private void showErrors(Map<String, ? extends Component> problems) {
        errors.show(getTranslation("cycle.OpenCycleView.problems", problems.size()), problems);
    }

    private void goTo(String key) {
        for (int index = 0; index < steps.size(); index++) {
            if (steps.get(index).key().equals(key)) {
                show(index);
            }
        }
    }

    private void confirm() {
        Confirm.ask(getTranslation("cycle.OpenCycleView.confirm.title"), getTranslation("cycle.open"), this::open)
                .consequences(OpeningSentence.of(context))
                .consequences(getTranslation("cycle.OpenCycleView.confirm.consequences"))
                .seenBy(getTranslation("cycle.OpenCycleView.confirm.seenBy"))
                .open();
    }

    private void open() {
        var draft = context.draft();
        try {
            var cycle = service.open(draft.command(context.directory(), context.chosenSets()));
            var agencies = draft.assessed.size();
            draft.clear();
            UI.getCurrent().navigate(CycleNavigation.of(cycle));
            Notify.done(getTranslation("cycle.OpenCycleView.opened", agencies));
        } catch (RefusedException refusal) {
            showRefusal(refusal);
        }
    }

    private void showRefusal(RefusedException refusal) {
        steps.stream()
                .filter(step -> refusal.field() != null && refusal.field().startsWith(step.key()))
                .findFirst()
                .ifPresent(step -> goTo(step.key()));
        showErrors(Map.of(Refusal.text(getLocale(), refusal), steps.get(here).content()));
    }

    private void giveUp() {
        Confirm.ask(
                        getTranslation("cycle.OpenCycleView.discard.title"),
                        getTranslation("cycle.OpenCycleView.discard"),
                        () -> {
                            context.draft().clear();
                            UI.getCurrent().navigate(CycleNavigation.LIST);
                        })
                .consequences(getTranslation("cycle.OpenCycleView.discard.consequences"))
                .open();
    }

    private String title(OpeningStep step) {
        return getTranslation("cycle.OpenCycleView.step." + step.key());
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.back(CycleNavigation.LIST, getTranslation("cycle.CycleListView.title"));
        bar.actions(new Button(getTranslation("cycle.OpenCycleView.discard"), click -> giveUp()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cycle.OpenCycleView.title");
    }
}
