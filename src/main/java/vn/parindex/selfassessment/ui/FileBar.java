package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Supplier;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.IncompleteFileException;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DeadlineBadge;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SaveState;
import vn.parindex.shell.StatusBadge;

/** The bar above a file: whose, until when, whether everything is saved, and the one next step. */
class FileBar {

    private final FileDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final Supplier<FileDetails> known;
    private final SaveState saving;
    private final PeopleInFile people;
    private final UI ui = UI.getCurrent();

    FileBar(FileDesk desk, Supplier<FileDetails> known, SaveState saving, PeopleInFile people) {
        this.desk = desk;
        this.known = known;
        this.saving = saving;
        this.people = people;
        cycle = known.get().file().cycle();
        agency = known.get().file().agency();
    }

    void fill(Bar bar) {
        var file = known.get();
        var year = desk.cycle(cycle).year();
        bar.title(text("title", year.value()));
        bar.subtitle(desk.agency(agency).name().in(locale()));
        var state = new ArrayList<Component>();
        state.add(new StatusBadge(FileLook.of(file.file().status())));
        if (!file.file().status().submitted()) {
            state.add(new DeadlineBadge(file.deadline(), desk.workingDaysLeft(file.deadline())));
        }
        bar.state(state.toArray(Component[]::new));
        var actions = new ArrayList<Component>();
        actions.add(saving);
        actions.add(people);
        next(file, actions);
        bar.actions(actions.toArray(Component[]::new));
    }

    private void next(FileDetails file, ArrayList<Component> actions) {
        var officer = desk.officer();
        if (file.file().status() == FileStatus.SELF_ASSESSING && officer.has(Roles.COORDINATOR)) {
            actions.add(primary("send", Icons.CLIPBOARD_CHECK, this::askToSend));
        } else if (file.file().status() == FileStatus.AWAITING_APPROVAL && officer.has(Roles.LEADER)) {
            actions.add(primary(
                    "approve", Icons.STAMP, () -> ui.navigate(SelfAssessmentNavigation.approval(cycle, agency))));
        }
    }

    private Button papers() {
        return new Button(
                text("papers"),
                Icons.FILE_TEXT.create(),
                click -> ui.navigate(SelfAssessmentNavigation.papers(cycle, agency)));
    }

    private Button primary(String key, Icons icon, Runnable action) {
        var button = new Button(text(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askToSend() {
        var file = known.get();
        var problems = file.problems();
        if (!problems.isEmpty()) {
            new ProblemsDialog(cycle, agency, problems).open();
            return;
        }
        var format = PointsFormat.of(locale());
        Confirm.ask(text("sendTitle"), text("send"), this::send)
                .consequences(text(
                        "sendText", file.answers().size(), format.display(file.points(), file.applicableMaximum())))
                .seenBy(text("sendSeen"))
                .open();
    }

    private void send() {
        try {
            desk.files().sendToLeader(cycle, agency);
            Notify.done(text("sent"));
            ui.navigate(SelfAssessmentNavigation.file(cycle, agency));
        } catch (IncompleteFileException incomplete) {
            new ProblemsDialog(cycle, agency, incomplete.problems()).open();
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private String text(String key, Object... arguments) {
        return ui.getTranslation("selfassessment.FileBar." + key, arguments);
    }

    private Locale locale() {
        return ui.getLocale();
    }
}
