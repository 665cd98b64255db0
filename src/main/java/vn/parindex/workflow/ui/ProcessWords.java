package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DiagramMark;
import vn.parindex.shell.ProcessDiagram;
import vn.parindex.workflow.ActivityState;
import vn.parindex.workflow.FileProcess;
import vn.parindex.workflow.PassedWork;
import vn.parindex.workflow.WorkKind;

/** Says where a file is: in a sentence, in the next one, and as a picture with the same words. */
final class ProcessWords {

    private final ProcessDesk desk;
    private final FileProcess process;
    private final FileDetails file;
    private final UI ui = UI.getCurrent();

    ProcessWords(ProcessDesk desk, FileProcess process, FileDetails file) {
        this.desk = desk;
        this.process = process;
        this.file = file;
    }

    /** "Hai bộ đang thẩm định. Ba bộ đã xong." */
    String sentence() {
        var main = main();
        if (main.isEmpty()) {
            return text("sentence." + file.file().status());
        }
        var kind = main.get(0).kind();
        return switch (kind) {
            case APPRAISE, DECIDE_AGAIN -> text("sentence." + kind, main.size(), closed(kind));
            default -> text("sentence." + kind);
        };
    }

    /** Until when, and how much time that is. */
    String lead() {
        return main().stream()
                .flatMap(item -> item.dueAt().stream())
                .max(Comparator.naturalOrder())
                .map(due -> text(
                        "due",
                        DateText.of(ui.getLocale()).dateTime(due),
                        DateText.of(ui.getLocale()).timeLeft(desk.timeLeft(due))))
                .orElseGet(() -> text("noDue"));
    }

    ProcessDiagram diagram() {
        var diagram = new ProcessDiagram(sentence());
        diagram.show(process.model(), marks(), names());
        return diagram;
    }

    UnorderedList legend() {
        var legend = new UnorderedList(item("done"), item("here"), item("ahead"));
        legend.addClassName("workflow-legend");
        return legend;
    }

    private ListItem item(String stage) {
        var item = new ListItem(text("legend." + stage));
        item.addClassName("is-" + stage);
        return item;
    }

    private List<DiagramMark> marks() {
        return process.activities().stream().map(this::mark).toList();
    }

    private DiagramMark mark(ActivityState state) {
        return new DiagramMark(
                state.element(), DiagramMark.State.valueOf(state.stage().name()), note(state));
    }

    private String note(ActivityState state) {
        if (state.stage() != ActivityState.Stage.HERE) {
            return "";
        }
        return main().stream()
                .filter(item -> item.kind().task().equals(state.element()))
                .findFirst()
                .map(item -> switch (item.kind()) {
                    case APPRAISE, DECIDE_AGAIN -> text("hereOf", closed(item.kind()), total(item.kind()));
                    default -> text("here");
                })
                .orElse("");
    }

    /** The model speaks Vietnamese. */
    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        if (!ui.getLocale().getLanguage().equals("vi")) {
            process.names().keySet().forEach(id -> names.put(id, ui.getTranslation("workflow.element." + id)));
        }
        return names;
    }

    /** Work of the file itself; reopening one leaf and asking about one have processes of their own. */
    private List<PassedWork> main() {
        return process.open().stream().filter(item -> !isOfOneLeaf(item.kind())).collect(Collectors.toList());
    }

    private static boolean isOfOneLeaf(WorkKind kind) {
        return switch (kind) {
            case DECIDE_REOPENING, REVISE_LEAF, APPROVE_REVISION, ANSWER_QUERY, HEAR_ANSWER -> true;
            default -> false;
        };
    }

    /** Done in the present round: since it was last opened. */
    private int closed(WorkKind kind) {
        return total(kind)
                - (int) process.open().stream()
                        .filter(item -> item.kind() == kind)
                        .count();
    }

    private int total(WorkKind kind) {
        return process.round(kind).size();
    }

    private String text(String key, Object... arguments) {
        return ui.getTranslation("workflow.ProcessWords." + key, arguments);
    }
}
