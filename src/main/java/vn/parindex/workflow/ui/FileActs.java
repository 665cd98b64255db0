package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Icons;

/** What may still be done with a submitted file, by the agency and by who runs the cycle; each asks for a reason. */
class FileActs {

    private final ProcessDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final FileDetails file;
    private final Consumer<String> done;
    private final UI ui = UI.getCurrent();

    /** @param done told the last word of the key that says what was done */
    FileActs(ProcessDesk desk, CycleId cycle, AgencyId agency, FileDetails file, Consumer<String> done) {
        this.desk = desk;
        this.cycle = cycle;
        this.agency = agency;
        this.file = file;
        this.done = done;
    }

    /** The acts that are open to the reader. */
    void offer(List<Button> acts) {
        var officer = desk.officer();
        boolean untouched = !desk.after().hasAppraisalBegun(cycle, agency);
        if (officer.belongsTo(agency) && officer.has(Roles.COORDINATOR)) {
            acts.add(new Button(text("ask"), Icons.LOCK_OPEN.create(), click -> askReopening()));
        }
        if (officer.belongsTo(agency) && officer.has(Roles.LEADER) && untouched) {
            acts.add(new Button(text("withdraw"), Icons.UNDO_2.create(), click -> askWithdrawal()));
        }
        if (officer.has(Roles.CYCLE_MANAGER)) {
            acts.add(new Button(text("order"), Icons.LOCK_OPEN.create(), click -> orderReopening()));
            if (untouched) {
                acts.add(new Button(text("return"), Icons.UNDO_2.create(), click -> returnWhole()));
            }
        }
    }

    private ComboBox<Leaf> leaves() {
        var leaf = new ComboBox<Leaf>(text("askDialog.leaf"));
        leaf.setItemLabelGenerator(each -> each.code() + " " + each.name().in(ui.getLocale()));
        leaf.setItems(
                file.answers().stream().map(row -> file.set().leaf(row.leaf())).toList());
        leaf.setRequiredIndicatorVisible(true);
        leaf.setWidthFull();
        return leaf;
    }

    private void askReopening() {
        var leaf = leaves();
        new ReasonDialog("workflow.FileProcessView.askDialog", reason -> {
                    if (leaf.getValue() == null) {
                        throw RefusedException.at("leaf", "workflow.refusal.noLeaf");
                    }
                    desk.after().ask(cycle, agency, leaf.getValue().id(), reason);
                    done.accept("asked");
                })
                .about("leaf", leaf)
                .open();
    }

    private void orderReopening() {
        var leaf = leaves();
        var until = desk.until();
        new ReasonDialog("workflow.FileProcessView.orderDialog", reason -> {
                    if (leaf.getValue() == null) {
                        throw RefusedException.at("leaf", "workflow.refusal.noLeaf");
                    }
                    desk.after().order(cycle, agency, leaf.getValue().id(), until.moment(), reason);
                    done.accept("ordered");
                })
                .with("until", until)
                .about("leaf", leaf)
                .open();
    }

    private void returnWhole() {
        new ReasonDialog(
                        "workflow.FileProcessView.returnDialog",
                        reason -> {
                            desk.after().reopen(cycle, agency, reason);
                            done.accept("returned");
                        },
                        desk.agency(agency, ui.getLocale()))
                .open();
    }

    private void askWithdrawal() {
        new ReasonDialog("workflow.FileProcessView.withdrawDialog", reason -> {
                    desk.after().withdraw(cycle, agency, reason);
                    done.accept("withdrawn");
                })
                .open();
    }

    private String text(String key) {
        return ui.getTranslation("workflow.FileProcessView." + key);
    }
}
