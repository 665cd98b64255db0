package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.List;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.shell.ClientTexts;

/** The field of one page reference, kept in the browser until the server has committed it, as the answer's fields are. */
@Tag("par-page-keeper")
@JsModule("./components/par-page-keeper.ts")
class PageKeeper extends Component implements HasComponents {

    private static final List<String> TEXTS = List.of("theirs", "takeMine", "takeTheirs", "failed");

    private final TextField field = new TextField();

    PageKeeper(CycleId cycle, AttachmentRow attached, String person) {
        var document = attached.document().id().toString();
        var element = getElement();
        element.setProperty(
                "url",
                "api/cycles/" + cycle + "/agencies/" + attached.agency() + "/leaves/" + attached.leaf() + "/documents/"
                        + document + "/page");
        element.setProperty("leaf", attached.leaf().toString());
        element.setProperty("document", document);
        element.setProperty("person", person);
        element.setProperty("version", attached.version());
        ClientTexts.give(element, "selfassessment.PageKeeper", TEXTS);
        addClassName("evidence-page");
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setPlaceholder(text("placeholder"));
        field.setAriaLabel(UI.getCurrent()
                .getTranslation(
                        "selfassessment.PageKeeper.label", attached.document().name()));
        field.setValue(attached.pageReference() == null ? "" : attached.pageReference());
        field.setManualValidation(true);
        add(field);
    }

    void show(AttachmentRow attached) {
        setClassName("is-missing", attached.pageReference() == null);
    }

    /** After the server has committed it: badge and tree may be read again. */
    void onSaved(Runnable refresh) {
        getElement().addEventListener("page-saved", event -> refresh.run());
    }

    private static String text(String element) {
        return UI.getCurrent().getTranslation("selfassessment.PageKeeper." + element);
    }
}
