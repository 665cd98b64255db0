package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.Handover;
import vn.parindex.cycle.InChargeService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Panel;
import vn.parindex.shell.RefusableFields;

/** Which ministry goes, who takes over and by which decision; below it what that would move, before it is confirmed. */
class HandoverPanel extends Panel {

    /** Who may be chosen: those in charge as the one that goes, its like as the successor. */
    record Choice(List<AgencyRow> inCharge, List<AgencyRow> directory) {

        List<AgencyRow> successors(AgencyRow from) {
            return directory.stream()
                    .filter(row -> from != null && row.kind().equals(from.kind()) && !row.equals(from))
                    .toList();
        }
    }

    /** Does it; refusals come back as exceptions and are shown at their field. */
    @FunctionalInterface
    interface Replace {
        void replace(AgencyId from, Optional<AgencyId> to, String reason);
    }

    private final ComboBox<AgencyRow> from = new ComboBox<>();
    private final ComboBox<AgencyRow> to = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final RefusableFields fields = new RefusableFields()
            .with("from", from)
            .with("to", to)
            .with("reason", reason)
            .otherwiseAt(from);
    private final Div preview = new Div();
    private final transient Choice choice;
    private final transient List<CycleDetails.SetUse> sets;
    private final transient BiFunction<AgencyId, Optional<AgencyId>, Handover> look;
    private final transient Replace replace;

    HandoverPanel(
            Choice choice,
            List<CycleDetails.SetUse> sets,
            BiFunction<AgencyId, Optional<AgencyId>, Handover> look,
            Replace replace) {
        super(UI.getCurrent().getTranslation("cycle.HandoverPanel.title"));
        this.choice = choice;
        this.sets = sets;
        this.look = look;
        this.replace = replace;
        fill();
        var ask = new Button(text("ask"), click -> fields.attempt(this::ask));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(from, to, reason, preview, ask);
        form.addClassName("par-form");
        add(form);
        showPreview();
    }

    private void fill() {
        from.setLabel(text("from"));
        from.setRequiredIndicatorVisible(true);
        AgencyChoice.prepare(from, choice.inCharge(), getLocale());
        from.addValueChangeListener(changed -> {
            to.clear();
            AgencyChoice.prepare(to, choice.successors(changed.getValue()), getLocale());
            showPreview();
        });
        to.setLabel(text("to"));
        to.setPlaceholder(text("secretariat"));
        to.setHelperText(text("to.help"));
        to.setClearButtonVisible(true);
        AgencyChoice.prepare(to, List.of(), getLocale());
        to.addValueChangeListener(changed -> showPreview());
        reason.setLabel(text("reason"));
        reason.setHelperText(text("reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(InChargeService.LONGEST);
        reason.setMinRows(2);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        preview.addClassName("cycle-handover");
        preview.getElement().setAttribute("aria-live", "polite");
    }

    private void showPreview() {
        preview.removeAll();
        if (from.getValue() == null) {
            preview.setText(text("chooseFirst"));
            return;
        }
        preview.setText("");
        preview.add(new HandoverFacts(look.apply(from.getValue().id(), successor()), sets));
    }

    private Optional<AgencyId> successor() {
        return Optional.ofNullable(to.getValue()).map(AgencyRow::id);
    }

    private void ask() {
        if (from.getValue() == null) {
            throw RefusedException.at("from", "cycle.HandoverPanel.from.missing");
        }
        var length = reason.getValue().strip().length();
        if (length < InChargeService.SHORTEST || length > InChargeService.LONGEST) {
            throw RefusedException.at(
                    "reason", "cycle.refusal.inChargeReason", InChargeService.SHORTEST, InChargeService.LONGEST);
        }
        var handover = look.apply(from.getValue().id(), successor());
        var facts = new HandoverFacts(handover, sets);
        Confirm.ask(text("confirm", nameOf(from.getValue()), newName()), text("do"), this::submit)
                .consequences(facts.sentence())
                .consequences(text("stays"))
                .seenBy(facts.readers())
                .danger()
                .open();
    }

    private void submit() {
        fields.attempt(() -> replace.replace(from.getValue().id(), successor(), reason.getValue()));
    }

    private String newName() {
        return to.getValue() == null ? text("secretariat") : nameOf(to.getValue());
    }

    private String nameOf(AgencyRow row) {
        return row.name().in(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("cycle.HandoverPanel." + element, arguments);
    }
}
