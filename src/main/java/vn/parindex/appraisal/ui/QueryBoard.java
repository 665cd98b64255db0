package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.QueryDetails;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shell.ListAndItem;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;

/** Before the file is closed: what ministries ask about single criteria on the left, one of them on the right. */
class QueryBoard extends Div {

    private static final double LIST_SHARE = 36;

    private final transient CycleRow cycle;
    private final transient AgencyId agency;
    private final transient AnsweringQueries answering;
    private final transient Desktop desktop;
    private final Div head = new Div();
    private final QueryList list = new QueryList(this::queries);
    private final Div item = new Div();
    private final ListAndItem split;

    QueryBoard(CycleRow cycle, AgencyId agency, AnsweringQueries answering, Desktop desktop) {
        this.cycle = cycle;
        this.agency = agency;
        this.answering = answering;
        this.desktop = desktop;
        addClassName("appraisal-board__body");
        head.addClassName("appraisal-head");
        item.addClassNames("par-pane", "appraisal-item");
        list.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open(chosen.getValue().query().id());
            }
        });
        split = new ListAndItem(list, item, LIST_SHARE).follow(list, row -> true);
        add(head, split);
        showHead();
    }

    /** Opens one question; the first where it is not there. */
    void show(Optional<CriterionQueryId> wanted) {
        var all = queries();
        list.select(wanted.flatMap(id -> find(all, id)).orElse(all.get(0)));
    }

    private List<QueryDetails> queries() {
        return answering.of(cycle.id(), agency);
    }

    private void showHead() {
        head.removeAll();
        var waiting = (int) queries().stream().filter(QueryDetails::open).count();
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        var words = new Div(new PageSentence(waiting == 0 ? text("sentenceNone") : text("sentence", waiting)), lead);
        if (cycle.simulated()) {
            words.add(new SimulatedNotice());
        }
        head.add(words);
    }

    private void open(CriterionQueryId id) {
        item.removeAll();
        find(queries(), id).ifPresent(details -> item.add(new QueryItem(details, answering, desktop, this::answered)));
    }

    private void answered(QueryDetails details) {
        list.refresh();
        showHead();
        open(details.query().id());
        split.toItem();
    }

    private static Optional<QueryDetails> find(List<QueryDetails> all, CriterionQueryId id) {
        return all.stream().filter(details -> details.query().id().equals(id)).findFirst();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.QueryBoard." + element, arguments);
    }
}
