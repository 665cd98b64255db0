package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.QueryRow;
import vn.parindex.appraisal.QueryStatus;
import vn.parindex.shell.Icons;

/** In the side pane of the grid: what the agency was asked about this criterion, and what the appraiser can do with it. */
class ExchangePanel extends Div {

    private final transient Querying querying;
    private final SerializableConsumer<FindingId> moved;

    /** @param moved after something was done to a question */
    ExchangePanel(Querying querying, SerializableConsumer<FindingId> moved) {
        this.querying = querying;
        this.moved = moved;
        addClassName("appraisal-exchange");
    }

    /** @param writable whether the reader may do anything here */
    void show(FindingRow row, boolean writable) {
        removeAll();
        var asked = querying.of(row.finding().id());
        setVisible(!asked.isEmpty());
        if (asked.isEmpty()) {
            return;
        }
        var title = new H3(text("title"));
        title.addClassName("par-section");
        add(title);
        asked.forEach(query -> add(card(row, query, writable && querying.asks())));
    }

    private QueryCard card(FindingRow row, QueryRow query, boolean writable) {
        var card = new QueryCard(query, row.leaf().maximum(), row.answer().documents());
        if (writable && query.status() == QueryStatus.OPEN) {
            card.with(
                    small(
                            "extend",
                            Icons.CALENDAR_CLOCK,
                            () -> new QueryExtendDialog(querying, query, this::moved).open()),
                    small(
                            "withdraw",
                            Icons.UNDO_2,
                            () -> new QueryWithdrawDialog(querying, query, this::moved).open()));
        } else if (writable && query.waitsForMinistry()) {
            card.with(small("hear", Icons.CHECK, () -> {
                querying.hear(query);
                moved(query);
            }));
        }
        return card;
    }

    private Button small(String act, Icons icon, Runnable action) {
        var button = new Button(text(act), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void moved(QueryRow query) {
        moved.accept(query.finding());
    }

    private String text(String element) {
        return getTranslation("appraisal.ExchangePanel." + element);
    }
}
