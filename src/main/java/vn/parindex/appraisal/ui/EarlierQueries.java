package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.UI;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.QueryAnswer;
import vn.parindex.appraisal.Response;
import vn.parindex.shell.Panel;

/** What was asked and answered about one leaf before the file was closed. */
class EarlierQueries extends Panel {

    EarlierQueries(AppraisedLeaf leaf) {
        super(UI.getCurrent().getTranslation("appraisal.EarlierQueries.title"));
        leaf.queries()
                .forEach(query -> add(new QueryCard(
                        query, leaf.leaf().maximum(), leaf.answer().documents())));
    }

    /** The grounds with which the agency contested this leaf early, to begin with; empty where it did not. */
    static String grounds(AppraisedLeaf leaf) {
        return leaf.queries().stream()
                .flatMap(query -> query.answer().stream())
                .filter(answer -> answer.response() == Response.CONTESTED)
                .map(QueryAnswer::words)
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
