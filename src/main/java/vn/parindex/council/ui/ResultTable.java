package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.council.NoBallot;
import vn.parindex.council.RollLine;
import vn.parindex.council.VoteRow;
import vn.parindex.shell.PointsFormat;

/** What came of a vote: the totals of every option, how it was decided, and of an open one who did what. */
class ResultTable extends Div {

    private final transient List<RollLine> roll;

    /** @param roll empty where nobody may know who chose what */
    ResultTable(VoteRow vote, List<RollLine> roll) {
        this.roll = roll;
        addClassName("council-result");
        vote.options().forEach(option -> {
            var row = line(
                    name(option),
                    named(line -> line.chosen().filter(option::equals).isPresent()));
            var votes = new Span(getTranslation("council.ResultTable.votes", option.votes()));
            votes.addClassName("council-rule__points");
            row.add(votes);
            vote.winner().filter(option::equals).ifPresent(won -> row.addClassName("is-here"));
            add(row);
        });
        for (var why : NoBallot.values()) {
            var names = named(line -> line.unvoted() == why);
            if (!names.isEmpty()) {
                add(line(getTranslation("council.NoBallot." + why), names));
            }
        }
        if (vote.outcome() != null) {
            var how = new Paragraph(getTranslation("council.VotePane.outcome." + vote.outcome()));
            how.addClassName("par-note");
            add(how);
        }
    }

    private String named(Predicate<RollLine> which) {
        return roll.stream().filter(which).map(RollLine::name).collect(Collectors.joining(", "));
    }

    private static Div line(String what, String names) {
        var text = new Div(new Span(what));
        text.addClassName("par-two");
        if (!names.isEmpty()) {
            var who = new Span(names);
            who.addClassName("council-result__names");
            text.add(who);
        }
        var row = new Div(text);
        row.addClassName("council-rule__line");
        return row;
    }

    private String name(VoteRow.Option option) {
        var points = option.points() == null
                ? getTranslation("council.ScorePath.notApplicable")
                : PointsFormat.of(getLocale()).display(option.points());
        return getTranslation(
                "council.ResultTable.option", getTranslation("council.VoteOption." + option.choice()), points);
    }
}
