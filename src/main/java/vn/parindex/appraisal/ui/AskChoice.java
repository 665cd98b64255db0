package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import vn.parindex.appraisal.AskNow;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.QueryOffer;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** When a question reaches the agency: with the whole file, or now, and then until when and with which points. */
class AskChoice extends Div {

    private enum When {
        WITH_FILE,
        NOW
    }

    private final transient Querying querying;
    private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
    private final Select<Integer> days = new Select<>();
    private final Checkbox showing = new Checkbox();
    private final Div now = new Div(days, showing);
    private final Span obstacle = new Span();
    private final Runnable changed;
    private transient QueryOffer offer;

    AskChoice(Querying querying, Runnable changed) {
        this.querying = querying;
        this.changed = changed;
        addClassName("appraisal-ask");
        now.addClassName("appraisal-ask__now");
        obstacle.addClassName("par-note");
        when.setLabel(text("when"));
        when.addClassName("par-choices");
        when.setItems(When.values());
        when.setItemLabelGenerator(item -> text(item.name()));
        when.setItemEnabledProvider(item ->
                item == When.WITH_FILE || offer == null || offer.obstacle().isEmpty());
        when.setValue(When.WITH_FILE);
        when.addValueChangeListener(chosen -> arrange());
        days.setLabel(text("days"));
        days.setHelperText(text("daysHelp"));
        days.setItemLabelGenerator(this::until);
        days.addValueChangeListener(chosen -> days.setInvalid(false));
        showing.addClassName("appraisal-ask__showing");
        add(when, now, obstacle);
    }

    /** What was chosen for the row before stays chosen where it can be. */
    void show(FindingRow row) {
        offer = querying.offer(row.finding().id());
        var chosen = days.getValue();
        days.setItems(IntStream.rangeClosed(1, offer.longest()).boxed().toList());
        days.setValue(chosen == null ? offer.usualDays() : chosen);
        when.getDataProvider().refreshAll();
        if (offer.obstacle().isPresent()) {
            when.setValue(When.WITH_FILE);
        }
        obstacle.removeAll();
        offer.obstacle().ifPresent(key -> obstacle.add(Icons.INFO.create(), new Span(Texts.of(getLocale(), key))));
        obstacle.setVisible(offer.obstacle().isPresent());
        showing.setValue(showing.getValue() && offer.showable().isPresent());
        showing.setVisible(offer.showable().isPresent());
        offer.showable()
                .ifPresent(shown -> showing.setLabel(text(
                        "showing",
                        PointsFormat.of(getLocale())
                                .display(shown.points(), row.leaf().maximum()))));
        arrange();
    }

    boolean isNow() {
        return when.getValue() == When.NOW;
    }

    AskNow command(FindingRow row, long seen, String question) {
        return new AskNow(row.finding().id(), seen, question, days.getValue(), showing.getValue());
    }

    /** Says at its field why the rules refuse; false where there is no such field. */
    boolean refuse(String field, String message) {
        if ("days".equals(field)) {
            days.setErrorMessage(message);
            days.setInvalid(true);
            days.focus();
            return true;
        }
        return false;
    }

    private void arrange() {
        now.setVisible(isNow());
        changed.run();
    }

    private String until(Integer workingDays) {
        return text("until", workingDays, DateText.of(getLocale()).date(querying.after(workingDays)));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AskChoice." + element, arguments);
    }
}
