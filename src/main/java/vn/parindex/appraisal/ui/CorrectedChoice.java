package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;
import java.util.stream.IntStream;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shell.PointsFormat;

/** Another option of a choice; the agency's own is marked. */
class CorrectedChoice extends Div implements ChangeFields.CorrectedInput {

    private final transient ChoiceRule rule;
    private final RadioButtonGroup<Integer> options = new RadioButtonGroup<>();
    private Integer own;

    CorrectedChoice(Leaf leaf) {
        this.rule = (ChoiceRule) leaf.rule();
        options.setLabel(getTranslation("appraisal.CorrectedChoice.label"));
        options.addClassName("par-choices");
        options.setItems(IntStream.range(0, rule.options().size()).boxed().toList());
        options.addValueChangeListener(change -> options.setInvalid(false));
        add(options);
    }

    @Override
    public Div component() {
        return this;
    }

    @Override
    public void show(FindingRow row, DecisionDraft draft) {
        own = row.answer().content().choice();
        options.setRenderer(new ComponentRenderer<>(this::option));
        options.setValue(draft.choice());
        options.setInvalid(false);
    }

    @Override
    public RuleInput read() {
        return new RuleInput(options.getValue(), Map.of());
    }

    @Override
    public Integer choice() {
        return options.getValue();
    }

    @Override
    public Map<String, String> typed() {
        return Map.of();
    }

    @Override
    public boolean refuse(String field, String message) {
        options.setInvalid(true);
        options.setErrorMessage(message);
        return true;
    }

    private Div option(Integer index) {
        var option = rule.options().get(index);
        var line = new Div(new Span(option.text().in(getLocale())));
        line.addClassName("appraisal-option");
        if (index.equals(own)) {
            var mark = new Span(getTranslation("appraisal.CorrectedChoice.own"));
            mark.addClassNames("par-badge", "par-tone-info");
            line.add(mark);
        }
        var points = new Span(PointsFormat.of(getLocale()).display(option.points()));
        points.addClassName("appraisal-option__points");
        line.add(points);
        return line;
    }
}
