package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Variable;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.PointsFormat;

/** Corrected figures beside the agency's, with both traces side by side; nothing is stored while typing. */
class CorrectedFigures extends Div implements ChangeFields.CorrectedInput {

    private final transient Leaf leaf;
    private final SerializableFunction<RuleInput, Evaluation> trial;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Div table = new Div();
    private final Div result = new Div();
    private transient FindingRow row;

    CorrectedFigures(Leaf leaf, SerializableFunction<RuleInput, Evaluation> trial) {
        this.leaf = leaf;
        this.trial = trial;
        table.addClassName("appraisal-figures");
        result.addClassName("appraisal-figures__result");
        leaf.rule().variables().forEach(variable -> fields.put(variable.symbol(), field(variable)));
        add(table, result);
    }

    @Override
    public Div component() {
        return this;
    }

    @Override
    public void show(FindingRow shown, DecisionDraft draft) {
        row = shown;
        table.removeAll();
        line(new Span(), head("agency"), head("ministry"));
        for (var variable : leaf.rule().variables()) {
            var own = shown.answer().content().figures().get(variable.symbol());
            var field = fields.get(variable.symbol());
            field.setInvalid(false);
            field.setValue(draft.figures().getOrDefault(variable.symbol(), own == null ? "" : format().number(own)));
            line(new Span(variable.name().in(getLocale())), value(format().number(own)), field);
        }
        compute();
    }

    @Override
    public RuleInput read() {
        var figures = new HashMap<String, BigDecimal>();
        fields.forEach((symbol, field) ->
                figures.put(symbol, NumberInput.require("figures." + symbol, field.getValue(), getLocale())));
        return RuleInput.ofFigures(figures);
    }

    @Override
    public Integer choice() {
        return null;
    }

    @Override
    public Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        fields.forEach((symbol, field) -> typed.put(symbol, field.getValue()));
        return typed;
    }

    @Override
    public boolean refuse(String field, String message) {
        var symbol = field.startsWith("figures.") ? field.substring("figures.".length()) : "";
        var wrong = fields.getOrDefault(symbol, fields.values().iterator().next());
        wrong.setInvalid(true);
        wrong.setErrorMessage(message);
        wrong.focus();
        return true;
    }

    private TextField field(Variable variable) {
        var field = new TextField();
        field.setAriaLabel(
                getTranslation("appraisal.CorrectedFigures.of", variable.name().in(getLocale())));
        field.addClassName("par-number");
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            field.setHelperText(NumberInput.parse(change.getValue(), getLocale())
                    .echo(getLocale())
                    .orElse(null));
            compute();
        });
        return field;
    }

    private void compute() {
        result.removeAll();
        if (row == null) {
            return;
        }
        var own = row.answer().evaluation();
        result.add(side("agency", own));
        var figures = new HashMap<String, BigDecimal>();
        fields.forEach((symbol, field) -> figures.put(
                symbol, NumberInput.parse(field.getValue(), getLocale()).value()));
        result.add(side("ministry", trial.apply(RuleInput.ofFigures(figures))));
    }

    private Div side(String who, Evaluation evaluation) {
        var points = new Span(format().display(Traces.points(evaluation).orElse(null), leaf.maximum()));
        points.addClassName("appraisal-figures__points");
        var side = new Div(head(who), points, Traces.list(getLocale(), evaluation));
        side.addClassName("appraisal-figures__side");
        return side;
    }

    private void line(Component... cells) {
        table.add(cells);
    }

    private Span head(String key) {
        var head = new Span(getTranslation("appraisal.CorrectedFigures." + key));
        head.addClassName("appraisal-figures__head");
        return head;
    }

    private static Span value(String text) {
        var value = new Span(text);
        value.addClassName("appraisal-figures__value");
        return value;
    }

    private PointsFormat format() {
        return PointsFormat.of(getLocale());
    }
}
