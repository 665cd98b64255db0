package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.ReopeningRow;
import vn.parindex.selfassessment.ReopeningStatus;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;

/** Requests to reopen single leaves, each with its state and the one next step of whoever reads. */
class ReopeningPanel extends Panel {

    private final transient ProcessDesk desk;
    private final FileDetails file;
    private final transient Runnable changed;

    ReopeningPanel(ProcessDesk desk, FileDetails file, List<ReopeningRow> rows, Runnable changed) {
        super(UI.getCurrent().getTranslation("workflow.ReopeningPanel.title"));
        this.desk = desk;
        this.file = file;
        this.changed = changed;
        flush();
        var list = new UnorderedList();
        list.addClassName("workflow-reopenings");
        rows.forEach(row -> list.add(item(row)));
        add(list);
    }

    private ListItem item(ReopeningRow row) {
        var leaf = file.set().leaf(row.leaf());
        var name = new Anchor(
                SelfAssessmentNavigation.leaf(row.cycle(), row.agency(), leaf.code()),
                leaf.code() + " " + leaf.name().in(getLocale()));
        var dates = DateText.of(getLocale());
        var what = new Div(name);
        if (!row.isByDecision()) {
            what.add(note("asked", row.askedByName(), dates.dateTime(row.askedAt()), row.reason()));
        }
        if (row.decidedAt() != null) {
            what.add(note(
                    row.isByDecision() ? "ordered" : "decided",
                    row.decidedByName(),
                    dates.dateTime(row.decidedAt()),
                    row.decisionReason()));
        }
        if (row.openUntil() != null && row.status().holdsAppraisal()) {
            what.add(note("until", dates.dateTime(row.openUntil())));
        }
        what.addClassName("workflow-reopenings__what");
        var acts = new Div();
        acts.addClassName("par-toolbar");
        acts(row, desk.officer(), acts);
        return new ListItem(new StatusBadge(new ReopeningLook(row.status())), what, acts);
    }

    private void acts(ReopeningRow row, Officer officer, Div acts) {
        boolean own = officer.belongsTo(row.agency());
        if (row.status() == ReopeningStatus.ASKED && officer.has(Roles.CYCLE_MANAGER)) {
            acts.add(primary("grant", () -> grant(row)), plain("refuse", () -> refuse(row)));
        } else if (row.status() == ReopeningStatus.OPEN
                && own
                && (officer.has(Roles.COORDINATOR) || officer.has(Roles.OFFICER))) {
            acts.add(primary("send", () -> attempt(() -> desk.after().send(row.id()), "sent")));
        } else if (row.status() == ReopeningStatus.BEFORE_LEADER && own && officer.has(Roles.LEADER)) {
            acts.add(primary("resubmit", () -> resubmit(row)), plain("giveBack", () -> giveBack(row)));
        }
    }

    private void grant(ReopeningRow row) {
        var until = desk.until();
        new ReasonDialog(
                        "workflow.ReopeningPanel.grantDialog",
                        reason -> {
                            desk.after().grant(row.id(), until.moment(), reason);
                            done("granted");
                        },
                        file.set().leaf(row.leaf()).code())
                .with("until", until)
                .open();
    }

    private void refuse(ReopeningRow row) {
        new ReasonDialog("workflow.ReopeningPanel.refuseDialog", reason -> {
                    desk.after().refuse(row.id(), reason);
                    done("refused");
                })
                .open();
    }

    private void giveBack(ReopeningRow row) {
        new ReasonDialog("workflow.ReopeningPanel.giveBackDialog", reason -> {
                    desk.after().giveBack(row.id(), reason);
                    done("givenBack");
                })
                .open();
    }

    /** The leader is shown what differs, and approves exactly the content behind it. */
    private void resubmit(ReopeningRow row) {
        var sheet = desk.after().sheet(row.cycle(), row.agency());
        Confirm.ask(
                        text("resubmitTitle"),
                        text("resubmit"),
                        () -> attempt(() -> desk.after().resubmit(row.id(), sheet.contentHash()), "resubmitted"))
                .consequences(text("resubmitText", sheet.changes().size()))
                .seenBy(text("resubmitSeen"))
                .open();
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            done(done);
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private void done(String key) {
        Notify.done(text(key));
        changed.run();
    }

    private Button primary(String key, Runnable act) {
        var button = plain(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button plain(String key, Runnable act) {
        var button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Span note(String key, Object... arguments) {
        var note = new Span(text(key, arguments));
        note.addClassName("par-note");
        return note;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("workflow.ReopeningPanel." + key, arguments);
    }
}
