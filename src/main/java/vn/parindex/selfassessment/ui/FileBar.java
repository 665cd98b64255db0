package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.DeadlineBadge;
import vn.parindex.shell.Icons;
import vn.parindex.shell.SaveState;
import vn.parindex.shell.StatusBadge;

/** The bar above a file: whose, until when, whether everything is saved, and the one next step. */
class FileBar {

    private final FileDesk desk;
    private final CheckWay check;
    private final CycleId cycle;
    private final AgencyId agency;
    private final int year;
    private final Supplier<FileDetails> known;
    private final SaveState saving;
    private final PeopleInFile people;
    private final UI ui = UI.getCurrent();
    private List<FileErrand> errands = List.of();

    FileBar(FileDesk desk, FilePlace place, SaveState saving, PeopleInFile people, CheckWay check) {
        this.desk = desk;
        this.known = place::file;
        this.year = place.year();
        this.check = check;
        this.saving = saving;
        this.people = people;
        cycle = known.get().file().cycle();
        agency = known.get().file().agency();
    }

    /** What the modules above offer to do with the file. */
    FileBar errands(List<FileErrand> offered) {
        errands = List.copyOf(offered);
        return this;
    }

    void fill(Bar bar) {
        var file = known.get();
        bar.title(text("title", year));
        bar.subtitle(desk.agency(agency).name().in(locale()));
        var state = new ArrayList<Component>();
        state.add(new StatusBadge(FileLook.of(file.file().status())));
        if (!file.file().status().submitted()) {
            state.add(new DeadlineBadge(file.deadline(), desk.timeLeft(file.deadline())));
        }
        bar.state(state.toArray(Component[]::new));
        var actions = new ArrayList<Component>();
        actions.add(saving);
        actions.add(people);
        next(file, actions);
        ErrandMenu.of(errands, file.file()).ifPresent(actions::add);
        bar.actions(actions.toArray(Component[]::new));
    }

    private void next(FileDetails file, ArrayList<Component> actions) {
        var officer = desk.officer();
        if (file.file().status().submitted()) {
            actions.add(new Anchor(SelfAssessmentNavigation.receipt(cycle, agency), text("receipt")));
            actions.add(new Anchor(SelfAssessmentNavigation.process(cycle, agency), text("process")));
        } else {
            actions.add(check);
        }
        if (file.file().status() == FileStatus.SELF_ASSESSING && officer.has(Roles.COORDINATOR)) {
            actions.add(primary(
                    "send", Icons.CLIPBOARD_CHECK, () -> new SendDialog(desk, cycle, agency, known.get()).open()));
        } else if (file.file().status() == FileStatus.AWAITING_APPROVAL && officer.has(Roles.LEADER)) {
            actions.add(primary(
                    "approve", Icons.STAMP, () -> ui.navigate(SelfAssessmentNavigation.approval(cycle, agency))));
        }
    }

    private Button primary(String key, Icons icon, Runnable action) {
        var button = new Button(text(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private String text(String key, Object... arguments) {
        return ui.getTranslation("selfassessment.FileBar." + key, arguments);
    }

    private Locale locale() {
        return ui.getLocale();
    }
}
