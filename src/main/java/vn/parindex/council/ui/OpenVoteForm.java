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
import vn.parindex.shell.RefusableFields;

/** The chair takes the item up and puts it to the vote, with other points as motions. */
class OpenVoteForm extends Div {

    private final transient RoomDesk desk;
    private final transient RoomDetails room;
    private final transient RoomItem item;
    private final transient Runnable changed;
    private final RadioButtonGroup<VoteKind> kind = new RadioButtonGroup<>();
    private final Select<CouncilChoice> proposal = new Select<>();
    private final TextField motions = new TextField();
    private final RefusableFields fields =
            new RefusableFields().with("points", motions).otherwise(this::missed);

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
        var open = new Button(text("open"), Icons.VOTE.create(), click -> fields.attempt(this::open));
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
        var consent = kind.getValue() == VoteKind.CONSENT;
        desk.votes()
                .open(new OpenVote(
                        room.meeting().id(),
                        item.details().item().item().id(),
                        kind.getValue(),
                        typed(),
                        consent ? proposal.getValue() : null));
        changed.run();
    }

    /** Something has happened meanwhile: say it, and show how things stand. */
    private void missed(RefusedException refusal) {
        Notify.refused(refusal);
        changed.run();
    }

    /** Other points, separated by semicolons: the comma belongs to the number. */
    private List<BigDecimal> typed() {
        var values = new ArrayList<BigDecimal>();
        if (!motions.isVisible() || motions.getValue().isBlank()) {
            return values;
        }
        for (var part : motions.getValue().split(";", -1)) {
            values.add(NumberInput.require("points", part, getLocale()));
        }
        return values;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.OpenVoteForm." + element, arguments);
    }
}
