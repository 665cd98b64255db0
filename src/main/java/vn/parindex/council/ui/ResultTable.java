package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import vn.parindex.council.VoteKind;
import vn.parindex.council.VoteRow;
import vn.parindex.shell.PointsFormat;

/** What came of a vote: the totals of every option, and how it was decided. */
class ResultTable extends Div {

    ResultTable(VoteRow vote, SerializableFunction<VoteRow.Option, String> name) {
        addClassName("council-result");
        vote.options().forEach(option -> {
            var votes = new Span(getTranslation("council.ResultTable.votes", option.votes()));
            votes.addClassName("council-rule__points");
            var points = option.points() == null
                    ? getTranslation("council.ScorePath.notApplicable")
                    : PointsFormat.of(getLocale()).display(option.points());
            var row =
                    new Div(new Span(getTranslation("council.ResultTable.option", name.apply(option), points)), votes);
            row.addClassName("council-rule__line");
            vote.winner().filter(option::equals).ifPresent(won -> row.addClassName("is-here"));
            add(row);
        });
        if (vote.outcome() != null) {
            var how = new Paragraph(getTranslation("council.VotePane.outcome." + vote.outcome()));
            how.addClassName("par-note");
            add(how);
        }
        if (vote.kind() != VoteKind.SECRET) {
            addNames(vote);
        }
    }

    private void addNames(VoteRow vote) {
        vote.options().forEach(option -> {
            var names = vote.cast().values().stream()
                    .filter(cast -> Integer.valueOf(option.number()).equals(cast.option()))
                    .map(VoteRow.Cast::name)
                    .sorted()
                    .toList();
            if (!names.isEmpty()) {
                var line = new Paragraph(getTranslation(
                        "council.ResultTable.names",
                        option.points() == null
                                ? getTranslation("council.ScorePath.notApplicable")
                                : PointsFormat.of(getLocale()).display(option.points()),
                        String.join(", ", names)));
                line.addClassName("par-note");
                add(line);
            }
        });
    }
}
