package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleRow;
import vn.parindex.selfassessment.FileAct;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** One receipt: number, time, who, how much, and the hash of exactly what was submitted. */
class ReceiptCard extends Panel {

    ReceiptCard(FileAct act, AgencyRow agency, CycleRow cycle, boolean inForce) {
        super(com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getTranslation("selfassessment.ReceiptCard.title", act.number()));
        side(
                inForce
                        ? new StatusBadge(Tone.SUCCESS, Icons.CIRCLE_CHECK, text("inForce"))
                        : new StatusBadge(Tone.NEUTRAL, Icons.CIRCLE_MINUS, text("replaced")));
        var format = PointsFormat.of(getLocale());
        var hash = new Span(act.contentHash());
        hash.addClassName("selfassessment-hash");
        var facts = new DescriptionList();
        facts.addClassName("par-facts");
        fact(facts, "agency", new Span(agency.name().in(getLocale())));
        fact(facts, "cycle", new Span(cycle.name().in(getLocale())));
        fact(facts, "kind", new Span(text("kind." + act.kind())));
        fact(facts, "at", new Span(DateText.of(getLocale()).dateTime(act.at())));
        fact(facts, "by", new Span(act.byName()));
        fact(facts, "points", new Span(format.display(act.points(), act.maximum())));
        fact(facts, "leaves", new Span(String.valueOf(act.leaves())));
        fact(facts, "hash", hash);
        add(facts);
    }

    private void fact(DescriptionList facts, String name, Span value) {
        facts.add(new DescriptionList.Term(text(name)), new DescriptionList.Description(value));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.ReceiptCard." + element, arguments);
    }
}
