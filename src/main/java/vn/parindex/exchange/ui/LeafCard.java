package vn.parindex.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import vn.parindex.exchange.FieldDifference;
import vn.parindex.exchange.FieldTexts;
import vn.parindex.exchange.LeafDifference;
import vn.parindex.exchange.MergeKind;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** One leaf: its fields with the three values side by side, and what to take. */
class LeafCard extends Composite<Section> {

    private final transient LeafDifference leaf;
    private final transient OpenChoices choices;
    private Component firstChoice;

    LeafCard(LeafDifference leaf, OpenChoices choices) {
        this.leaf = leaf;
        this.choices = choices;
        getContent().addClassNames("par-card", "exchange-leaf");
        getContent().add(head());
        leaf.closed()
                .ifPresent(why -> getContent().add(line(Icons.LOCK, "par-text-2", Refusal.text(getLocale(), why))));
        leaf.fields().forEach(field -> getContent().add(row(field)));
    }

    /** Brings what waits for a choice into sight. */
    void lead() {
        var target = firstChoice == null ? this : firstChoice;
        target.scrollIntoView();
        target.getElement().callJsFunction("focus");
    }

    private Div head() {
        var code = new Span(leaf.leaf().code());
        code.addClassName("par-code");
        var title = new H2(code, new Span(" " + leaf.leaf().name().in(getLocale())));
        title.addClassName("par-card__title");
        var head = new Div(title);
        if (leaf.byName() != null) {
            var by = new Span(text("by", leaf.byName(), DateText.of(getLocale()).dateTime(leaf.at())));
            by.addClassName("par-note");
            head.add(by);
        }
        head.addClassName("exchange-leaf__head");
        return head;
    }

    private Div row(FieldDifference field) {
        var label = new Div(new Span(texts().label(leaf.leaf(), field.name())));
        label.addClassName("exchange-field__label");
        label.add(badge(field));
        var values = new Div(
                value("base", field, field.base()),
                value("now", field, field.now()),
                value("workbook", field, field.workbook()));
        values.addClassName("exchange-field__values");
        var row = new Div(label, values);
        row.addClassName("exchange-field");
        field.refusal()
                .ifPresent(why -> row.add(line(
                        Icons.CIRCLE_ALERT,
                        "par-text-error",
                        text("cell", field.place().sheet(), field.place().cell(), Refusal.text(getLocale(), why)))));
        if (leaf.closed().isEmpty() && field.takeable()) {
            row.add(field.conflict() ? conflict(field) : box(field));
        }
        return row;
    }

    private Div value(String key, FieldDifference field, String value) {
        var name = new Span(text(key, field.place().cell()));
        name.addClassName("exchange-value__name");
        boolean raw = key.equals("workbook") && field.refusal().isPresent();
        var shown = raw ? value : texts().value(leaf.leaf(), field.name(), value);
        var said = new Div(shown.isEmpty() ? text("nothing") : shown);
        said.addClassName("exchange-value__text");
        said.setClassName("par-text-2", shown.isEmpty());
        if (shown.length() > 300) {
            said.addClassName("exchange-value__text--long");
            said.getElement().setAttribute("tabindex", "0");
            said.getElement().setAttribute("role", "region");
            said.getElement().setAttribute("aria-label", name.getText());
        }
        var box = new Div(name, said);
        box.addClassName("exchange-value");
        box.setClassName("is-taken", key.equals("workbook") && choices.takes(OpenChoices.of(leaf, field)));
        return box;
    }

    private Checkbox box(FieldDifference field) {
        var which = OpenChoices.of(leaf, field);
        var box = new Checkbox(text("takeOne"), choices.takes(which));
        box.setAriaLabel(text(
                "takeField",
                texts().label(leaf.leaf(), field.name()),
                leaf.leaf().code()));
        box.addValueChangeListener(change -> choices.choose(which, change.getValue()));
        return box;
    }

    private RadioButtonGroup<Boolean> conflict(FieldDifference field) {
        var which = OpenChoices.of(leaf, field);
        var group = new RadioButtonGroup<Boolean>();
        group.setItems(false, true);
        group.setItemLabelGenerator(
                take -> take ? text("takeWorkbook", field.place().cell()) : keepText());
        group.setLabel(text("choose"));
        group.addClassName("exchange-choice");
        if (choices.takes(which) || choices.keeps(which)) {
            group.setValue(choices.takes(which));
        } else if (firstChoice == null) {
            firstChoice = group;
        }
        group.addValueChangeListener(change -> choices.choose(which, Boolean.TRUE.equals(change.getValue())));
        return group;
    }

    private String keepText() {
        return leaf.byName() == null ? text("keep") : text("keepOf", leaf.byName());
    }

    private StatusBadge badge(FieldDifference field) {
        if (field.refusal().isPresent()) {
            return new StatusBadge(Tone.ERROR, Icons.CIRCLE_X, text("refused"));
        }
        if (leaf.closed().isPresent() && field.kind().takeable()) {
            return new StatusBadge(Tone.NEUTRAL, Icons.LOCK, text("closed"));
        }
        return new StatusBadge(tone(field.kind()), icon(field.kind()), text("kind." + field.kind()));
    }

    private static Tone tone(MergeKind kind) {
        return switch (kind) {
            case CONFLICT -> Tone.CONTRAST;
            case ONLY_WORKBOOK -> Tone.INFO;
            case SAME -> Tone.SUCCESS;
            case ONLY_SYSTEM, UNCHANGED -> Tone.NEUTRAL;
        };
    }

    private static Icons icon(MergeKind kind) {
        return switch (kind) {
            case CONFLICT -> Icons.GIT_COMPARE_ARROWS;
            case ONLY_WORKBOOK -> Icons.FILE_SPREADSHEET;
            case SAME -> Icons.CIRCLE_CHECK;
            case ONLY_SYSTEM, UNCHANGED -> Icons.DATABASE;
        };
    }

    private static Div line(Icons icon, String tone, String text) {
        var line = new Div(icon.create(), new Span(text));
        line.addClassNames("exchange-line", tone);
        return line;
    }

    private FieldTexts texts() {
        return FieldTexts.of(getLocale());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("exchange.LeafCard." + key, arguments);
    }
}
