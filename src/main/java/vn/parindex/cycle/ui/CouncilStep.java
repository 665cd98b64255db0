package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;

/** Who sits on the Appraisal Council: accounts whose role allows the position. */
class CouncilStep implements OpeningStep {

    private final OpeningContext context;
    private final ComboBox<Officer> chair = new ComboBox<>();
    private final MultiSelectComboBox<Officer> secretaries = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Officer> members = new MultiSelectComboBox<>();
    private final Div content = new Div();

    CouncilStep(OpeningContext context) {
        this.context = context;
        content.addClassName("par-form");
        fillChair();
        fill(secretaries, CouncilPosition.SECRETARY);
        secretaries.setRequiredIndicatorVisible(true);
        fill(members, CouncilPosition.MEMBER);
        var note = new Paragraph(text("cycle.CouncilStep.note"));
        note.addClassName("par-note");
        content.add(chair, secretaries, members, note);
    }

    private void fillChair() {
        chair.setLabel(text("cycle.CouncilPosition.CHAIR"));
        chair.setRequiredIndicatorVisible(true);
        chair.setItems(context.officers().get(CouncilPosition.CHAIR));
        chair.setItemLabelGenerator(CouncilStep::label);
        chosen(CouncilPosition.CHAIR).stream().findFirst().ifPresent(chair::setValue);
        chair.addValueChangeListener(changed -> context.draft()
                .council
                .put(
                        CouncilPosition.CHAIR,
                        changed.getValue() == null
                                ? Set.of()
                                : Set.of(changed.getValue().id())));
    }

    private void fill(MultiSelectComboBox<Officer> box, CouncilPosition position) {
        box.setLabel(text("cycle.CouncilStep." + position));
        box.setItems(context.officers().get(position));
        box.setItemLabelGenerator(CouncilStep::label);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setValue(chosen(position));
        box.addValueChangeListener(changed -> context.draft().council.put(position, ids(changed.getValue())));
    }

    private Set<Officer> chosen(CouncilPosition position) {
        var ids = context.draft().council.getOrDefault(position, Set.of());
        return context.officers().get(position).stream()
                .filter(officer -> ids.contains(officer.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<OfficerId> ids(Set<Officer> officers) {
        return officers.stream().map(Officer::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String label(Officer officer) {
        return officer.displayName() + " (" + officer.username() + ")";
    }

    @Override
    public String key() {
        return "council";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        chair.setInvalid(false);
        secretaries.setInvalid(false);
    }

    @Override
    public Map<String, Component> problems() {
        var problems = new LinkedHashMap<String, Component>();
        chair.setInvalid(chair.getValue() == null);
        if (chair.isInvalid()) {
            chair.setErrorMessage(text("cycle.refusal.oneChair"));
            problems.put(chair.getErrorMessage(), chair);
        }
        secretaries.setInvalid(secretaries.getValue().isEmpty());
        if (secretaries.isInvalid()) {
            secretaries.setErrorMessage(text("cycle.refusal.noSecretary"));
            problems.put(secretaries.getErrorMessage(), secretaries);
        }
        return problems;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
