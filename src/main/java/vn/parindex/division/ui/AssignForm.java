package vn.parindex.division.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Collection;
import vn.parindex.division.Assignee;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.DivisionDetails;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;
import vn.parindex.shell.RefusableFields;

/** To whom the chosen parts go, until when, with what words. */
class AssignForm extends Composite<Div> {

    /** Does it; refusals come back as exceptions and are shown at their field. */
    interface Give {
        void give(Assignee to, LocalDate due, String note, boolean alsoBelow);
    }

    private static final int SHOWN = 6;

    private final H2 title = new H2();
    private final Paragraph chosen = new Paragraph();
    private final ComboBox<Party> to = new ComboBox<>();
    private final DatePicker due = new DatePicker();
    private final TextArea note = new TextArea();
    private final Checkbox alsoBelow = new Checkbox();
    private final Button give = new Button();
    private final Button withdraw = new Button();
    private final RefusableFields fields =
            new RefusableFields().with("to", to).with("dueOn", due).with("note", note);

    AssignForm(Give doGive, Runnable doWithdraw) {
        title.addClassName("par-section");
        chosen.addClassName("par-note");
        to.setLabel(text("to"));
        to.setItemLabelGenerator(Party::name);
        to.setRequiredIndicatorVisible(true);
        due.setLabel(text("due"));
        due.setRequiredIndicatorVisible(true);
        ComponentTexts.apply(due);
        note.setLabel(text("note"));
        note.setMaxLength(500);
        alsoBelow.setLabel(text("alsoBelow"));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.addClickListener(click -> fields.attempt(() -> doGive.give(
                to.getOptionalValue().flatMap(Party::to).orElseThrow(AssignForm::missing),
                due.getValue(),
                note.getValue(),
                alsoBelow.getValue())));
        withdraw.setText(text("withdraw"));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.addClickListener(click -> doWithdraw.run());
        var buttons = new Div(give, withdraw);
        buttons.addClassName("division-buttons");
        getContent().add(title, chosen, to, due, note, alsoBelow, buttons);
        getContent().addClassNames("par-pane__part", "par-form", "division-form");
    }

    /** Whoever can take a part, and the days between which its due date lies. */
    void offer(DivisionDetails details) {
        var before = to.getValue();
        var parties = Party.of(details, "", getLocale()).stream()
                .filter(party -> !party.isNobody())
                .toList();
        to.setItems(parties);
        parties.stream().filter(party -> party.equals(before)).findFirst().ifPresent(to::setValue);
        var dates = details.dates();
        due.setMin(dates.today());
        due.setMax(dates.latest());
        due.setHelperText(getTranslation(
                "division.AssignForm.latest",
                DateText.of(getLocale()).date(dates.latest()),
                DateText.of(getLocale()).date(dates.deadline())));
        if (due.isEmpty()) {
            due.setValue(dates.proposal());
        }
    }

    /** What is chosen; of a single part that somebody has, the fields show how it stands. */
    void show(Collection<PartRow> rows, DivisionDetails details) {
        var leaves =
                rows.stream().flatMap(row -> row.leaves().stream()).distinct().count();
        title.setText(text("title"));
        chosen.setText(
                rows.isEmpty()
                        ? text("nothing")
                        : getTranslation("division.AssignForm.chosen", rows.size(), leaves, names(rows)));
        var given = rows.stream().anyMatch(row -> row.own(details).isPresent());
        give.setText(getTranslation("division.AssignForm.give", leaves));
        give.setEnabled(!rows.isEmpty());
        withdraw.setVisible(given);
        alsoBelow.setVisible(rows.stream().anyMatch(row -> hasBelow(row, details)));
        alsoBelow.setValue(false);
        if (rows.size() == 1) {
            rows.iterator().next().own(details).ifPresent(this::fill);
        }
    }

    LocalDate due() {
        return due.getValue();
    }

    private void fill(AssignmentRow row) {
        to.getListDataView()
                .getItems()
                .filter(party -> party.to().filter(row.to()::equals).isPresent())
                .findFirst()
                .ifPresent(to::setValue);
        due.setValue(row.dueOn());
        note.setValue(row.note() == null ? "" : row.note());
    }

    private static boolean hasBelow(PartRow row, DivisionDetails details) {
        return !row.isLeaf()
                && row.leaves().stream()
                        .flatMap(leaf -> details.division().of(leaf).stream())
                        .anyMatch(given ->
                                !row.nearest(details).filter(given::equals).isPresent());
    }

    private static String names(Collection<PartRow> rows) {
        var codes = rows.stream().map(PartRow::code).toList();
        return codes.size() <= SHOWN ? String.join(", ", codes) : String.join(", ", codes.subList(0, SHOWN)) + "…";
    }

    private static RefusedException missing() {
        return RefusedException.at("to", "division.refusal.toMissing");
    }

    private String text(String element) {
        return getTranslation("division.AssignForm." + element);
    }
}
