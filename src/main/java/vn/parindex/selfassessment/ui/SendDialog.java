package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.CheckFinding;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.IncompleteFileException;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.UnexplainedFileException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PointsFormat;

/** Lays the file before the leader: asks, or says what still stands in the way. */
class SendDialog {

    private final FileDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final FileDetails file;
    private final UI ui = UI.getCurrent();

    SendDialog(FileDesk desk, CycleId cycle, AgencyId agency, FileDetails file) {
        this.desk = desk;
        this.cycle = cycle;
        this.agency = agency;
        this.file = file;
    }

    void open() {
        var problems = file.problems();
        if (!problems.isEmpty()) {
            ProblemsDialog.ofProblems(cycle, agency, problems).open();
            return;
        }
        var format = PointsFormat.of(ui.getLocale());
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
            ProblemsDialog.ofProblems(cycle, agency, incomplete.problems()).open();
        } catch (UnexplainedFileException unexplained) {
            List<CheckFinding> findings = unexplained.findings();
            ProblemsDialog.ofFindings(cycle, agency, findings).open();
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private String text(String key, Object... arguments) {
        return ui.getTranslation("selfassessment.FileBar." + key, arguments);
    }
}
