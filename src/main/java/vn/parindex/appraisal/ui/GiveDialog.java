package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.parindex.appraisal.AssignmentBoard.OfficerLoad;
import vn.parindex.shell.Banner;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** Who is to have the chosen pieces; nobody means everybody. */
class GiveDialog extends Dialog {

    /**
     * @param ticked user names of those who are chosen to begin with
     * @param moved what has gone to others since it was looked at, in words
     */
    GiveDialog(
            int pieces,
            List<OfficerLoad> officers,
            Set<String> ticked,
            List<String> moved,
            Consumer<Set<String>> chosen) {
        setHeaderTitle(getTranslation("appraisal.GiveDialog.title", pieces));
        setWidth("480px");
        var note = new Paragraph(getTranslation("appraisal.GiveDialog.note"));
        note.addClassName("par-note");
        var people = new CheckboxGroup<OfficerLoad>();
        people.setLabel(getTranslation("appraisal.GiveDialog.officers"));
        people.addClassName("par-choices");
        people.setItems(officers);
        people.setItemLabelGenerator(load ->
                getTranslation("appraisal.GiveDialog.officer", load.officer().displayName(), load.cells()));
        people.select(officers.stream()
                .filter(load -> ticked.contains(load.officer().username()))
                .toList());
        var content = new Div(note, people);
        content.addClassName("par-form");
        if (!moved.isEmpty()) {
            content.addComponentAsFirst(moved(moved));
        }
        add(content);
        DialogFoot.of(this, getTranslation("appraisal.GiveDialog.confirm"), () -> {
            close();
            chosen.accept(people.getValue().stream()
                    .map(load -> load.officer().username())
                    .collect(Collectors.toSet()));
        });
    }

    private Banner moved(List<String> lines) {
        var why = getTranslation("appraisal.GiveDialog.movedReason");
        var banner = new Banner(Tone.WARNING, Icons.TRIANGLE_ALERT, getTranslation("appraisal.GiveDialog.moved"), why);
        lines.forEach(line -> banner.with(new Span(line)));
        banner.getElement().setAttribute("role", "alert");
        return banner;
    }
}
