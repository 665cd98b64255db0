package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;

/** Which ministry appraises which field, and who stands in for its own file. */
class InChargeStep implements OpeningStep {

    private final OpeningContext context;
    private List<AgencyRow> eligible = List.of();
    private final Map<NodeId, ComboBox<AgencyRow>> substitutes = new HashMap<>();
    private final Map<NodeId, ScorersField> scorers = new HashMap<>();
    private final Div content = new Div();

    InChargeStep(OpeningContext context) {
        this.context = context;
        content.addClassName("cycle-charges");
    }

    private Component panel(AgencyKind kind, FrozenSet set) {
        var rows = new Div();
        rows.addClassName("cycle-charge");
        rows.add(head("cycle.SetsPanel.field"), head("cycle.InChargeStep.ministry"));
        rows.add(head("cycle.InChargeStep.substitute"), head("cycle.InChargeStep.scorers"));
        set.fields().forEach(field -> addRow(rows, field));
        var title = new H4(text("cycle.InChargeStep.panel", text("agency.AgencyKind." + kind + ".plural")));
        title.addClassName("par-section");
        var part = new Div(title, rows);
        part.addClassName("par-stack");
        return part;
    }

    private static Component head(String key) {
        var head = new Span(text(key));
        head.addClassName("cycle-charge__head");
        return head;
    }

    private void addRow(Div rows, Node field) {
        var locale = UI.getCurrent().getLocale();
        var name = field.code() + ". " + field.name().in(locale);
        var title = new Span(name);
        title.addClassName("cycle-charge__field");
        var ministry = box(context.draft().ministries, field.id());
        ministry.setAriaLabel(text("cycle.InChargeStep.ministry.label", name));
        var substitute = box(context.draft().substitutes, field.id());
        substitute.setAriaLabel(text("cycle.InChargeStep.substitute.label", name));
        substitutes.put(field.id(), substitute);
        var twice = new ScorersField(context.draft().scorers, field.id(), name);
        scorers.put(field.id(), twice);
        rows.add(title, ministry, substitute, twice);
    }

    private ComboBox<AgencyRow> box(Map<NodeId, AgencyId> chosen, NodeId field) {
        var box = new ComboBox<AgencyRow>();
        AgencyChoice.prepare(box, eligible, UI.getCurrent().getLocale());
        box.setPlaceholder(text("cycle.secretariat.short"));
        eligible.stream()
                .filter(row -> row.id().equals(chosen.get(field)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(changed -> {
            if (changed.getValue() == null) {
                chosen.remove(field);
            } else {
                chosen.put(field, changed.getValue().id());
            }
        });
        return box;
    }

    @Override
    public String key() {
        return "inCharge";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        content.removeAll();
        substitutes.clear();
        scorers.clear();
        eligible = context.mayAppraise();
        context.draft()
                .kinds(context.directory())
                .forEach(kind -> context.chosen(kind).ifPresent(set -> content.add(panel(kind, set))));
    }

    @Override
    public Map<String, Component> problems() {
        var problems = new LinkedHashMap<String, Component>();
        var draft = context.draft();
        substitutes.forEach((field, box) -> {
            var substitute = draft.substitutes.get(field);
            var itself = substitute != null && substitute.equals(draft.ministries.get(field));
            var alone = substitute != null && !draft.ministries.containsKey(field);
            box.setInvalid(itself || alone);
            if (box.isInvalid()) {
                var key = itself ? "cycle.refusal.substituteIsItself" : "cycle.refusal.substituteAlone";
                box.setErrorMessage(text(key));
                problems.put(box.getAriaLabel().orElse("") + ": " + text(key), box);
            }
        });
        scorers.values()
                .forEach(twice -> twice.problem()
                        .ifPresent(problem -> problems.put(
                                twice.threshold().getAriaLabel().orElse("") + ": " + problem, twice.threshold())));
        return problems;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
