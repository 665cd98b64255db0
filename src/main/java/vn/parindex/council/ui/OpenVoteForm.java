package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.council.CouncilChoice;
import vn.parindex.council.OpenVote;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomItem;
import vn.parindex.council.VoteKind;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Refusal;

/** The chair takes the item up and puts it to the vote, with other points as motions. */
class OpenVoteForm extends Div {

    private final transient RoomDesk desk;
    private final transient RoomDetails room;
    private final transient RoomItem item;
    private final transient Runnable changed;
    private final RadioButtonGroup<VoteKind> kind = new RadioButtonGroup<>();
    private final Select<CouncilChoice> proposal = new Select<>();
    private final TextField motions = new TextField();

    OpenVoteForm(RoomDesk desk, RoomDetails room, RoomItem item, Runnable changed) {
        this.desk = desk;
        this.room = room;
        this.item = item;
        this.changed = changed;
        addClassName("council-vote");
        if (!item.details().item().item().id().equals(room.meeting().current())) {
            var take = new Button(text("take"), Icons.MESSAGES_SQUARE.create(), click -> take());
            take.addClassName("council-cast");
            add(take);
        }
        kind.setLabel(text("kind"));
        kind.addClassNames("par-choices");
        kind.setItems(VoteKind.values());
        kind.setItemLabelGenerator(value -> text("kind." + value));
        kind.setValue(VoteKind.SECRET);
        kind.addValueChangeListener(change -> shown());
        proposal.addClassName("council-proposal");
        proposal.setLabel(text("proposal"));
        proposal.setItems(CouncilChoice.values());
        proposal.setItemLabelGenerator(value -> getTranslation("council.VoteOption." + value));
        proposal.setValue(CouncilChoice.APPRAISED);
        proposal.addValueChangeListener(change -> shown());
        var maximum = item.details().item().leaf().maximum();
        motions.setLabel(text("motions", PointsFormat.of(getLocale()).display(maximum)));
        motions.setHelperText(text("motionsHelp"));
        motions.addValueChangeListener(change -> motions.setInvalid(false));
        var open = new Button(text("open"), Icons.VOTE.create(), click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClassName("council-cast");
        var after = new Paragraph(text("after"));
        after.addClassName("par-note");
        add(kind, proposal, motions, open, after);
        shown();
    }

    private void shown() {
        var consent = kind.getValue() == VoteKind.CONSENT;
        proposal.setVisible(consent);
        motions.setVisible(!consent || proposal.getValue() == CouncilChoice.OTHER);
    }

    private void take() {
        desk.meetings().takeUp(room.meeting().id(), item.details().item().item().id());
        changed.run();
    }

    private void open() {
        try {
            var consent = kind.getValue() == VoteKind.CONSENT;
            desk.votes()
                    .open(new OpenVote(
                            room.meeting().id(),
                            item.details().item().item().id(),
                            kind.getValue(),
                            typed(),
                            consent ? proposal.getValue() : null));
        } catch (RefusedException refusal) {
            if ("points".equals(refusal.field())) {
                motions.setInvalid(true);
                motions.setErrorMessage(Refusal.text(getLocale(), refusal));
                return;
            }
            Notify.refused(refusal);
        }
        changed.run();
    }

    /** Other points, separated by semicolons: the comma belongs to the number. */
    private List<BigDecimal> typed() {
        var values = new ArrayList<BigDecimal>();
        if (!motions.isVisible() || motions.getValue().isBlank()) {
            return values;
        }
        for (var part : motions.getValue().split(";", -1)) {
            var number = NumberInput.parse(part, getLocale());
            if (!number.isValue()) {
                throw RefusedException.at("points", number.problem().key());
            }
            values.add(number.value());
        }
        return values;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.OpenVoteForm." + element, arguments);
    }
}
