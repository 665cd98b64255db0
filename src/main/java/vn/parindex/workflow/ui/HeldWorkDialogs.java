package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.Optional;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.shell.DateText;
import vn.parindex.workflow.HeldWork;

/** Stepping in where work waits: what will happen in words, the reason, then the act. */
final class HeldWorkDialogs {

    private HeldWorkDialogs() {}

    static void extend(OverviewDesk desk, CycleId cycle, HeldWork work, Runnable done) {
        var ui = UI.getCurrent();
        var due = desk.due(work.dueAt());
        due.setLabel(ui.getTranslation("workflow.HeldWorkDialogs.until"));
        new ReasonDialog(
                        "workflow.HeldWorkDialogs.extend",
                        reason -> {
                            desk.extend(cycle, work, due.moment(), reason);
                            done.run();
                        },
                        desk.agency(work.agency(), ui.getLocale()),
                        ui.getTranslation("workflow.WorkKind." + work.kind()),
                        work.dueAt()
                                .map(present -> DateText.of(ui.getLocale()).dateTime(present))
                                .orElse("–"))
                .with("due", due)
                .open();
    }

    static void reassign(OverviewDesk desk, HeldWork work, Runnable done) {
        var ui = UI.getCurrent();
        var people = new ArrayList<Optional<Officer>>();
        work.assignee().ifPresent(name -> people.add(Optional.empty()));
        desk.administration().candidates(work.id()).stream().map(Optional::of).forEach(people::add);
        var officer = new ComboBox<Optional<Officer>>(ui.getTranslation("workflow.HeldWorkDialogs.officer"));
        officer.setItems(people);
        officer.setItemLabelGenerator(each -> each.map(one -> one.displayName() + " (" + one.username() + ")")
                .orElseGet(() -> ui.getTranslation("workflow.HeldWorkDialogs.everybody")));
        officer.setRequiredIndicatorVisible(true);
        officer.setWidthFull();
        officer.addValueChangeListener(change -> officer.setInvalid(false));
        new ReasonDialog(
                        "workflow.HeldWorkDialogs.reassign",
                        reason -> {
                            var to = Optional.ofNullable(officer.getValue()).flatMap(each -> each);
                            desk.administration().reassign(work.id(), work.assignee(), to.map(Officer::id), reason);
                            done.run();
                        },
                        desk.agency(work.agency(), ui.getLocale()),
                        ui.getTranslation("workflow.WorkKind." + work.kind()),
                        work.assignee().orElseGet(() -> ui.getTranslation("workflow.HeldWorkDialogs.everybody")))
                .with("officer", officer)
                .open();
    }
}
