package vn.parindex.cycle.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.cycle.Handover;
import vn.parindex.identity.Officer;

/** What a hand-over would move, in sentences. */
class HandoverFacts extends UnorderedList {

    private final transient Handover handover;
    private final transient List<String> sentences;

    HandoverFacts(Handover handover, List<CycleDetails.SetUse> sets) {
        this.handover = handover;
        this.sentences = sentences(sets);
        addClassName("cycle-handover__facts");
        sentences.forEach(sentence -> add(new ListItem(sentence)));
        add(new ListItem(readers()));
    }

    /** All of it in one paragraph. */
    String sentence() {
        return String.join(" ", sentences);
    }

    /** Who will have it on the desk. */
    String readers() {
        return handover.readers().isEmpty()
                ? text("nobody")
                : text(
                        "readers",
                        handover.readers().stream().map(Officer::displayName).collect(Collectors.joining(", ")));
    }

    private List<String> sentences(List<CycleDetails.SetUse> sets) {
        var sentences = new ArrayList<String>();
        if (!handover.fields().isEmpty()) {
            sentences.add(text("fields", names(handover.fields(), sets)));
        }
        if (!handover.standsIn().isEmpty()) {
            sentences.add(text("standsIn", names(handover.standsIn(), sets)));
        }
        handover.counts().forEach(count -> sentences.add(getTranslation(count.key(), count.number())));
        if (handover.counts().isEmpty()) {
            sentences.add(text("nothingOpen"));
        }
        return sentences;
    }

    private String names(Collection<FieldInCharge> fields, List<CycleDetails.SetUse> sets) {
        return sets.stream()
                .flatMap(use -> use.fields().stream()
                        .filter(field -> fields.stream()
                                .anyMatch(moved ->
                                        moved.field().equals(field.field().id())))
                        .map(field -> text(
                                "field",
                                field.field().code(),
                                field.field().name().in(getLocale()),
                                getTranslation("agency.AgencyKind." + use.set().kind()))))
                .collect(Collectors.joining("; "));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("cycle.HandoverFacts." + element, arguments);
    }
}
