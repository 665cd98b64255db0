package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** Which published set assesses which kind of agency; it is frozen for this cycle. */
class SetsStep implements OpeningStep {

    private final OpeningContext context;
    private final Map<AgencyKind, RadioButtonGroup<FrozenSet>> groups = new TreeMap<>();
    private final Div content = new Div();

    SetsStep(OpeningContext context) {
        this.context = context;
        content.addClassName("par-form");
    }

    private Component choices(AgencyKind kind) {
        var offered = context.offered(kind);
        if (offered.isEmpty()) {
            return new Banner(
                    Tone.WARNING,
                    Icons.TRIANGLE_ALERT,
                    text("cycle.SetsStep.none", plural(kind)),
                    text("cycle.SetsStep.none.next"));
        }
        var group = new RadioButtonGroup<FrozenSet>();
        group.setLabel(text("cycle.SetsStep.choose", plural(kind)));
        group.addClassName("par-choices");
        group.setItems(offered);
        group.setRenderer(new ComponentRenderer<>(SetsStep::describe));
        context.chosen(kind).ifPresent(group::setValue);
        group.addValueChangeListener(changed -> {
            group.setInvalid(false);
            context.choose(kind, changed.getValue());
        });
        groups.put(kind, group);
        return group;
    }

    private static Component describe(FrozenSet set) {
        var locale = UI.getCurrent().getLocale();
        var name = new Span(SetText.name(set, locale));
        name.addClassName("par-strong");
        var facts = new Span(SetText.facts(set, locale));
        facts.addClassName("par-note");
        var words = new Div(new Div(name), new Div(facts));
        words.addClassName("cycle-set-choice");
        if (set.reconstruction()) {
            words.add(SetText.reconstruction());
        }
        return words;
    }

    @Override
    public String key() {
        return "sets";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        content.removeAll();
        groups.clear();
        context.kinds().forEach(kind -> content.add(choices(kind)));
    }

    private static String plural(AgencyKind kind) {
        return text("agency.AgencyKind." + kind + ".plural");
    }

    @Override
    public Map<String, Component> problems() {
        var problems = new LinkedHashMap<String, Component>();
        if (groups.isEmpty()) {
            problems.put(text("cycle.SetsStep.none.next"), content);
        }
        groups.forEach((kind, group) -> {
            if (group.getValue() == null) {
                group.setInvalid(true);
                group.setErrorMessage(text("cycle.refusal.setMissing"));
                problems.put(group.getErrorMessage(), group);
            }
        });
        return problems;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
