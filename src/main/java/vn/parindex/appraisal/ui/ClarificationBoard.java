package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ClarificationDetails;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shell.Figure;
import vn.parindex.shell.ListAndItem;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusLook;

/** The situation in a sentence, the leaves on the left, one of them on the right. */
class ClarificationBoard extends Div {

    private static final double LIST_SHARE = 36;

    private final transient CycleRow cycle;
    private final transient AgencyId agency;
    private final transient Answering answering;
    private final transient Desktop desktop;
    private final Runnable changed;
    private final Div head = new Div();
    private final AppraisedLeafList list = new AppraisedLeafList(this::leaves, ClarificationBoard::look);
    private final Div item = new Div();
    private final ListAndItem split;

    ClarificationBoard(CycleRow cycle, AgencyId agency, Answering answering, Desktop desktop, Runnable changed) {
        this.cycle = cycle;
        this.agency = agency;
        this.answering = answering;
        this.desktop = desktop;
        this.changed = changed;
        addClassName("appraisal-board__body");
        head.addClassName("appraisal-head");
        item.addClassNames("par-pane", "appraisal-item");
        list.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open(chosen.getValue());
            }
        });
        split = new ListAndItem(list, item, LIST_SHARE).follow(list, row -> true);
        add(head, split);
        showHead(details());
        list.select(leaves().get(0));
    }

    private static StatusLook look(AppraisedLeaf leaf) {
        return leaf.finding().second().isPresent() ? SecondLook.of(leaf) : ResponseLook.of(leaf);
    }

    private ClarificationDetails details() {
        return answering.details(cycle.id(), agency);
    }

    /** What asks for a word comes first, unanswered before answered; then the rest, each in the set's order. */
    private List<AppraisedLeaf> leaves() {
        return details().leaves().stream()
                .sorted(Comparator.comparing((AppraisedLeaf leaf) -> !leaf.wantsWord()))
                .toList();
    }

    private void showHead(ClarificationDetails details) {
        head.removeAll();
        var format = PointsFormat.of(getLocale());
        var lead = new Paragraph(lead(details));
        lead.addClassName("par-lead");
        var words = new Div(new PageSentence(sentence(details)), lead);
        if (cycle.simulated()) {
            words.add(new SimulatedNotice());
        }
        var figures = new Div(
                new Figure(format.display(details.selfPoints()), text("selfPoints")),
                new Figure(format.display(details.appraisedPoints()), text("appraisedPoints")));
        figures.addClassName("appraisal-head__figures");
        head.add(words, figures);
    }

    private String sentence(ClarificationDetails details) {
        if (details.finished().isPresent() || details.opened().isEmpty()) {
            return again(details);
        }
        if (!details.open()) {
            return text("sentenceOver");
        }
        return details.unanswered() == 0
                ? text("sentenceComplete", details.toAnswer().size())
                : text("sentenceOpen", details.unanswered());
    }

    /** The agency has spoken: how far the ministries are with what it disputes. */
    private String again(ClarificationDetails details) {
        var returned = details.leaves().stream()
                .map(AppraisedLeaf::finding)
                .filter(FindingDetails::goesToSecondDecision)
                .toList();
        var waiting =
                returned.stream().filter(finding -> finding.second().isEmpty()).count();
        if (returned.isEmpty()) {
            return text("sentenceFinished");
        }
        return waiting > 0 ? text("sentenceAgain", waiting) : text("sentenceDecided", returned.size());
    }

    private String lead(ClarificationDetails details) {
        var kept = details.leaves().size() - details.toAnswer().size();
        return text("lead", details.toAnswer().size(), kept);
    }

    private void open(AppraisedLeaf leaf) {
        item.removeAll();
        var details = details();
        details.leaves().stream()
                .filter(current -> current.finding().id().equals(leaf.finding().id()))
                .findFirst()
                .ifPresent(current -> item.add(new ClarificationItem(
                        current, answering, desktop, details.open() && answering.mayAnswer(), this::answered)));
    }

    /** A word is committed: shows it in the list and goes to the next leaf that has none. */
    private void answered(AppraisedLeaf leaf, boolean goOn) {
        list.refresh();
        showHead(details());
        changed.run();
        var next = leaves().stream().filter(AppraisedLeaf::isUnanswered).findFirst();
        if (goOn && next.isPresent()) {
            list.deselectAll();
            list.select(next.get());
        } else {
            open(leaf);
        }
        split.toItem();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ClarificationBoard." + element, arguments);
    }
}
