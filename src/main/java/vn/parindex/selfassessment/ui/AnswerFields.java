package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.Variable;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shell.PointsFormat;

/** The fields of one leaf, as its rule wants them, under the care of a {@link DraftKeeper}. */
class AnswerFields {

    private final DraftKeeper keeper;
    private final Locale locale;
    private final boolean editable;

    AnswerFields(DraftKeeper keeper, Locale locale, boolean editable) {
        this.keeper = keeper;
        this.locale = locale;
        this.editable = editable;
    }

    /** What the points follow from: the options, or the figures. */
    List<Component> inputs(Leaf leaf, AnswerContent content) {
        var inputs = new ArrayList<Component>();
        if (leaf.rule() instanceof ChoiceRule choice) {
            inputs.add(options(choice, content));
        }
        leaf.rule().variables().forEach(variable -> inputs.add(figure(variable, content)));
        if (leaf.notApplicableAllowed()) {
            inputs.add(notApplicable(content));
        }
        return inputs;
    }

    /** The explanation in words. */
    TextArea explanation(AnswerContent content) {
        var label = keeper.getTranslation("selfassessment.AnswerFields.explanation");
        var area = keeper.care(new TextArea(), "explanation", label);
        area.setAriaLabel(label);
        area.setPlaceholder(keeper.getTranslation("selfassessment.AnswerFields.explanationHint"));
        area.setMinHeight("5.5em");
        area.setValue(content.explanation());
        area.setReadOnly(!editable);
        full(area);
        return area;
    }

    private RadioButtonGroup<Option> options(ChoiceRule choice, AnswerContent content) {
        var label = keeper.getTranslation("selfassessment.AnswerFields.choice");
        var group = keeper.care(new RadioButtonGroup<Option>(), "choice", label);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.addClassName("selfassessment-options");
        group.setLabel(label);
        group.setItems(choice.options());
        group.setRenderer(new ComponentRenderer<>(this::option));
        if (content.choice() != null) {
            group.setValue(choice.options().get(content.choice()));
        }
        group.setReadOnly(!editable);
        var keys = Json.createArray();
        var names = Json.createArray();
        IntStream.range(0, choice.options().size()).forEach(index -> {
            var option = choice.options().get(index);
            keys.set(index, String.valueOf(index + 1));
            names.set(
                    index,
                    option.text().in(locale) + " (" + PointsFormat.of(locale).display(option.points()) + ")");
        });
        group.getElement().setAttribute("data-keys", keys.toJson());
        group.getElement().setAttribute("data-options", names.toJson());
        return group;
    }

    private Component option(Option option) {
        var points = new Span(PointsFormat.of(locale).display(option.points()));
        points.addClassName("selfassessment-option__points");
        var line = new Div(new Span(option.text().in(locale)), points);
        line.addClassName("selfassessment-option");
        return line;
    }

    private TextField figure(Variable variable, AnswerContent content) {
        var label = keeper.getTranslation(
                "selfassessment.AnswerFields.figure", variable.name().in(locale), variable.symbol());
        var field = keeper.care(
                new TextField(label),
                "figure:" + variable.symbol(),
                variable.name().in(locale));
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.setSuffixComponent(new Span(variable.unit().in(locale)));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var value = content.figures().get(variable.symbol());
        field.setValue(value == null ? "" : PointsFormat.of(locale).number(value));
        field.setReadOnly(!editable);
        full(field);
        return field;
    }

    private Checkbox notApplicable(AnswerContent content) {
        var label = keeper.getTranslation("selfassessment.AnswerFields.notApplicable");
        var box = keeper.care(new Checkbox(label), "notApplicable", label);
        box.setValue(content.notApplicable());
        box.setReadOnly(!editable);
        return box;
    }

    private static void full(HasSize field) {
        field.setWidthFull();
    }
}
