package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.parindex.appraisal.Reason;
import vn.parindex.council.VoteRow;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;

/** The result becomes the Council's decision with its reason; the points are the result's, nobody types them. */
class ConcludeForm extends Div {

    private final transient RoomDesk desk;
    private final transient VoteRow vote;
    private final transient Runnable changed;
    private final TextArea reason = new TextArea();
    private final RefusableFields fields = new RefusableFields().with("reason", reason);

    ConcludeForm(RoomDesk desk, VoteRow vote, Runnable changed) {
        this.desk = desk;
        this.vote = vote;
        this.changed = changed;
        addClassName("council-vote");
        reason.setLabel(text("reason"));
        reason.setHelperText(getTranslation(
                "council.CouncilDecisionPane.length",
                Reason.SHORTEST,
                PointsFormat.of(getLocale()).number(Reason.LONGEST)));
        reason.addClassName("council-reason");
        var points = vote.winner()
                .map(VoteRow.Option::points)
                .map(PointsFormat.of(getLocale())::display)
                .orElseGet(() -> getTranslation("council.ScorePath.notApplicable"));
        var save = new Button(text("save", points), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("council-cast");
        add(reason, save);
    }

    private void save() {
        if (fields.attempt(() -> desk.votes().conclude(vote.id(), reason.getValue()))) {
            changed.run();
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.ConcludeForm." + element, arguments);
    }
}
