package vn.parindex.council.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import vn.parindex.appraisal.Reason;
import vn.parindex.council.CouncilChoice;
import vn.parindex.council.DecideItem;
import vn.parindex.council.ItemDetails;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;
import vn.parindex.shell.Tone;

/** The Council's decision on one item: options as sentences with points, a reason, and who takes no part. */
class CouncilDecisionPane extends Div {

    private final transient ItemDetails details;
    private final transient CouncilDesk desk;
    private final Runnable decided;
    private final RadioButtonGroup<CouncilChoice> choice = new RadioButtonGroup<>();
    private final TextField points = new TextField();
    private final TextArea reason = new TextArea();
    private final Button save = new Button();
    private final RefusableFields fields =
            new RefusableFields().with("choice", choice).with("points", points).with("reason", reason);

    CouncilDecisionPane(ItemDetails details, CouncilDesk desk, boolean unlocked, Runnable decided) {
        this.details = details;
        this.desk = desk;
        this.decided = decided;
        addClassName("par-pane__body");
        var title = new H2(text("title"));
        title.addClassName("par-card__title");
        add(title);
        var item = details.item();
        if (!item.item().isOpen()) {
            add(new SettledBox(item.item()));
        } else if (item.recused()) {
            add(new Banner(Tone.CONTRAST, Icons.BAN, text("recused"), text("recusedReason")));
        } else if (desk.mayDecide() && unlocked) {
            addForm();
        } else {
            add(new Banner(Tone.NEUTRAL, Icons.HOURGLASS, text("waiting"), text("waitingReason")));
        }
    }

    private void addForm() {
        var rule = new Paragraph(text("rule"));
        rule.addClassName("par-note");
        choice.setAriaLabel(text("choice"));
        choice.addClassNames("par-choices", "council-choices");
        choice.setItems(CouncilChoice.values());
        choice.setRenderer(new ComponentRenderer<>(this::option));
        choice.addValueChangeListener(change -> chosen());
        points.setLabel(text("points", format().display(details.item().leaf().maximum())));
        points.addClassName("par-number");
        reason.setLabel(text("reason"));
        reason.setHelperText(
                text("length", Reason.SHORTEST, PointsFormat.of(getLocale()).number(Reason.LONGEST)));
        reason.addClassName("council-reason");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var after = new Paragraph(text("after"));
        after.addClassName("par-note");
        add(rule, choice, points, reason, save, after);
        chosen();
    }

    private void chosen() {
        points.setVisible(choice.getValue() == CouncilChoice.OTHER);
        save.setText(
                choice.getValue() == null || choice.getValue() == CouncilChoice.OTHER
                        ? text("save")
                        : text("savePoints", shown(pointsOf(choice.getValue()))));
    }

    private Div option(CouncilChoice option) {
        var line = new Div(new Span(text("choice." + option)));
        line.addClassName("council-option");
        if (option != CouncilChoice.OTHER) {
            var value = new Span(shown(pointsOf(option)));
            value.addClassName("council-option__points");
            line.add(value);
        }
        return line;
    }

    private Points pointsOf(CouncilChoice option) {
        var item = details.item().item();
        return option == CouncilChoice.SELF ? item.selfPoints() : item.appraisedPoints();
    }

    private void save() {
        if (fields.attempt(this::decide)) {
            decided.run();
        }
    }

    private void decide() {
        if (choice.getValue() == null) {
            throw RefusedException.at("choice", "council.refusal.choose");
        }
        var item = details.item().item();
        desk.decide(new DecideItem(item.id(), item.version(), choice.getValue(), typedPoints(), reason.getValue()));
    }

    private BigDecimal typedPoints() {
        return choice.getValue() == CouncilChoice.OTHER
                ? NumberInput.require("points", points.getValue(), getLocale())
                : null;
    }

    private String shown(Points value) {
        return value == null ? text("notApplicable") : format().display(value);
    }

    private PointsFormat format() {
        return PointsFormat.of(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.CouncilDecisionPane." + element, arguments);
    }
}
