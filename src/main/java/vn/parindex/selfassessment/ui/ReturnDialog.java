package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.DialogFoot;

/** Asks one reason per returned leaf; only those leaves open again. */
class ReturnDialog extends Dialog {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;

    private final Map<LeafId, TextArea> reasons = new LinkedHashMap<>();

    ReturnDialog(List<Leaf> leaves, FileDetails file, Consumer<Map<LeafId, String>> confirmed) {
        setHeaderTitle(getTranslation("selfassessment.ReturnDialog.title", leaves.size()));
        var body = new Div(new Paragraph(getTranslation("selfassessment.ReturnDialog.text")));
        body.addClassName("par-stack");
        for (var leaf : leaves) {
            var reason = new TextArea(leaf.code() + " " + leaf.name().in(getLocale()));
            reason.setMaxLength(LONGEST);
            reason.setWidthFull();
            reason.setRequiredIndicatorVisible(true);
            reasons.put(leaf.id(), reason);
            body.add(reason);
        }
        add(body);
        setWidth("min(640px, 94vw)");
        DialogFoot.asking(this, getTranslation("selfassessment.ReturnDialog.give"), () -> confirm(confirmed));
    }

    private void confirm(Consumer<Map<LeafId, String>> confirmed) {
        reasons.values().forEach(this::check);
        if (reasons.values().stream().noneMatch(TextArea::isInvalid)) {
            var texts = new LinkedHashMap<LeafId, String>();
            reasons.forEach((leaf, field) -> texts.put(leaf, field.getValue().strip()));
            close();
            confirmed.accept(texts);
        }
    }

    private void check(TextArea field) {
        field.setErrorMessage(getTranslation("selfassessment.ReturnDialog.tooShort", SHORTEST));
        field.setInvalid(field.getValue().strip().length() < SHORTEST);
    }
}
