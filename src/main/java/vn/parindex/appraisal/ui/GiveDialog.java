package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.parindex.appraisal.AssignmentBoard.OfficerLoad;

/** Who is to have the chosen pieces; nobody means everybody. */
class GiveDialog extends Dialog {

    GiveDialog(int pieces, List<OfficerLoad> officers, Consumer<Set<String>> chosen) {
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
        add(note, people);
        var confirm = new Button(getTranslation("appraisal.GiveDialog.confirm"), click -> {
            close();
            chosen.accept(people.getValue().stream()
                    .map(load -> load.officer().username())
                    .collect(Collectors.toSet()));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), confirm);
    }
}
