package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;
import vn.parindex.selfassessment.AnswerConflictException;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.LastYear;
import vn.parindex.selfassessment.LeafDetails;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;

/** The one leaf that is open, in the middle, with its context at the side: read, shown, and read again after changes. */
class LiveLeaf extends Composite<Div> {

    private final transient FileDesk desk;
    private final transient FileSurroundings around;
    private final transient LeafEvidence evidence;
    private final LeafPane pane;
    private final LeafFooter footer;
    private final LeafSide side = new LeafSide(this::carry);
    private transient FilePlace place;
    private transient LeafSide.Said said;
    private transient LeafDetails shown;

    LiveLeaf(
            FileDesk desk,
            EvidenceDesk documents,
            FileSurroundings around,
            LeafActs acts,
            IntConsumer step,
            Runnable finish) {
        this.desk = desk;
        this.around = around;
        evidence = new LeafEvidence(
                documents, desk.person(), () -> acts.saved(place.leaf().id()));
        pane = new LeafPane(new EvidenceCard(evidence), desk.person(), acts);
        footer = new LeafFooter(step, finish);
        getContent().addClassNames("par-pane", "par-pane--item");
        getContent().add(pane, footer);
    }

    /** What stands beside it. */
    LeafSide side() {
        return side;
    }

    /** Reads the leaf at which the reader is and shows it. */
    void open(FilePlace at) {
        place = at;
        said = new LeafSide.Said(
                around.advice(place.cycle(), place.leaf()), around.askAt(place.cycle(), place.agency(), place.leaf()));
        read();
        evidence.at(place.cycle(), place.agency(), place.leaf());
        pane.show(
                place.file(),
                place.leaf(),
                shown.answer(),
                new LeafPane.LeafWords(
                        desk.inCharge(
                                place.file(), place.leaf(), UI.getCurrent().getLocale()),
                        around.duty(place.cycle(), place.agency(), place.leaf())));
        beside();
    }

    /**
     * Something of the leaf was committed: all but the fields, into which somebody may be typing, is shown anew.
     *
     * @return whether a check of the file may find something else now
     */
    boolean renew() {
        var before = shown.answer();
        read();
        pane.refresh(place.file(), place.leaf(), shown.answer());
        beside();
        return !weighs(shown.answer()).equals(weighs(before));
    }

    /** All of an answer that a check weighs: whether it is explained, not in which words. */
    private static List<Object> weighs(AnswerDetails answer) {
        var content = answer.content();
        return List.of(content.explained(content.isExplained() ? "." : ""), answer.documents(), answer.problem());
    }

    /** Somebody else committed it: the fields follow, unless something has been typed into them. */
    void follow() {
        pane.follow(shown.answer());
    }

    /** The neighbours changed. */
    void place() {
        footer.show(shown.answer(), place.neighbour(-1), place.neighbour(1));
    }

    void show(List<FilePeople.Spot> others) {
        pane.show(others);
    }

    /** Calls the answer finished; whether the reader may go on to the next one. */
    boolean finish() {
        if (!shown.answer().editable()) {
            return true;
        }
        try {
            desk.markDone(
                    place.cycle(),
                    place.agency(),
                    place.leaf().id(),
                    shown.answer().version());
            return true;
        } catch (AnswerConflictException conflict) {
            Notify.attention(getTranslation("selfassessment.SelfAssessmentView.changedMeanwhile"));
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
        return false;
    }

    private void read() {
        shown = around.leaf(place.cycle(), place.agency(), place.leaf());
        place.renew(shown.row());
    }

    private void beside() {
        var before = around.lastYear(place.cycle(), place.agency(), place.leaf());
        side.show(place.leaf(), shown, before, place.year(), said);
        place();
    }

    private void carry(LastYear then) {
        var content = then.carried().orElseThrow();
        pane.carry(content);
        Notify.done(CarriedText.of(
                UI.getCurrent().getLocale(), place.leaf(), then.cycle().year().value(), content));
    }
}
