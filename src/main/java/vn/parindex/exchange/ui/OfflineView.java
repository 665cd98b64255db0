package vn.parindex.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.exchange.OfflineNavigation;
import vn.parindex.exchange.OfflinePreview;
import vn.parindex.exchange.Taking;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.HasKeys;
import vn.parindex.shell.Icons;
import vn.parindex.shell.KeyHint;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.Tone;

/** Works on a file without the network: it goes out as a workbook, comes back, and each difference is shown first. */
@Route(OfflineNavigation.OFFLINE)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.CONTRIBUTOR})
@BelongsTo("file")
class OfflineView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar, HasKeys {

    private final transient OfflineDesk desk;
    private CycleId cycle;
    private AgencyId agency;
    private transient Merging merging;

    OfflineView(OfflineDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "par-page--reading");
        Shortcuts.addShortcutListener(this, this::takeByKey, Key.ENTER, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = CycleId.of(event.getRouteParameters().get("cycleId").orElseThrow());
        agency = AgencyId.of(event.getRouteParameters().get("agencyId").orElseThrow());
        start(desk.open(cycle, agency));
    }

    private void start(FileDetails file) {
        merging = null;
        var closed = desk.closed(cycle, agency);
        if (closed.isPresent()) {
            var why = Refusal.text(getLocale(), closed.get());
            show(text("closedSentence"), new EmptyState(Icons.LOCK, text("closed"), why, backToFile(false)));
            return;
        }
        var deadline = DateText.of(getLocale()).dateTime(file.deadline());
        show(text("sentence", deadline), steps());
    }

    private OfflineStart steps() {
        var locale = getLocale();
        var ui = UI.getCurrent();
        return new OfflineStart(() -> desk.download(cycle, agency, locale), bytes -> bring(ui, bytes));
    }

    /** On the thread of the upload: the page says that it is comparing, meanwhile it is compared. */
    private void bring(UI ui, byte[] bytes) {
        ui.access(() -> show(text("comparing"), new ComparingRows()));
        try {
            var preview = desk.preview(cycle, agency, bytes);
            ui.access(() -> compared(preview));
        } catch (RefusedException refused) {
            ui.access(() -> refused(refused));
        } catch (RuntimeException failure) {
            ui.access(() -> {
                start(desk.open(cycle, agency));
                throw failure;
            });
        }
    }

    /** The same without an upload. */
    void bring(byte[] bytes) {
        try {
            compared(desk.preview(cycle, agency, bytes));
        } catch (RefusedException refused) {
            refused(refused);
        }
    }

    private void compared(OfflinePreview preview) {
        if (preview.leaves().isEmpty()) {
            var why =
                    text("sameWhy", preview.compared(), DateText.of(getLocale()).dateTime(preview.givenAt()));
            var again = new Button(text("again"), click -> start(desk.open(cycle, agency)));
            show(text("sameSentence"), new EmptyState(Icons.FILE_CHECK, text("same"), why, backToFile(true), again));
            return;
        }
        merging = new Merging(preview, this::take, () -> start(desk.open(cycle, agency)));
        show(merging.sentence(), merging);
    }

    private void refused(RefusedException refused) {
        merging = null;
        var banner = new Banner(Tone.ERROR, Icons.FILE_X, text("refused"), Refusal.text(getLocale(), refused));
        banner.getElement().setAttribute("role", "alert");
        show(text("refusedSentence"), banner, steps());
    }

    private void takeByKey() {
        if (merging != null) {
            merging.ask();
        }
    }

    private void take(OpenChoices choices) {
        try {
            done(desk.take(choices.preview(), choices.choices()), choices.preview());
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private void done(Taking taking, OfflinePreview preview) {
        merging = null;
        var outcome = new OutcomePanel(preview, taking, () -> undo(taking, preview));
        show(outcome.sentence(), outcome, new Div(backToFile(true)));
    }

    private void undo(Taking taking, OfflinePreview preview) {
        try {
            var undone = desk.undo(cycle, agency, taking.id());
            var outcome = OutcomePanel.undone(preview, undone);
            show(outcome.sentence(), outcome, new Div(backToFile(true)));
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private void show(String sentence, Component... content) {
        removeAll();
        add(new PageSentence(sentence));
        if (desk.cycle(cycle).simulated()) {
            add(new SimulatedNotice());
        }
        add(content);
    }

    private Button backToFile(boolean primary) {
        var button = new Button(
                text("toFile"), click -> UI.getCurrent().navigate(SelfAssessmentNavigation.file(cycle, agency)));
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(text("title", desk.cycle(cycle).year().value()));
        bar.subtitle(desk.agency(agency).name().in(getLocale()));
        bar.back(SelfAssessmentNavigation.file(cycle, agency), text("toFile"));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(KeyHint.of("exchange.keys.take", "Ctrl", "Enter"));
    }

    @Override
    public String getPageTitle() {
        return text("title", desk.cycle(cycle).year().value());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("exchange.OfflineView." + key, arguments);
    }
}
