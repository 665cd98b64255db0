package vn.parindex.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.Roles;

class MyWorkViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private StatementCount statements;

    @Test
    void anOfficerSeesHowFarTheFileIsAndWhatIsLeftByField() {
        var cycle = cycles.open(10, "92");
        var canTho = cycles.agency("92");
        files.fill(
                cycle.id(),
                canTho,
                leaf -> leaf.code().equals("1.1")
                        ? TestFiles.full(leaf)
                        : new AnswerContent(null, java.util.Map.of(), "", false));
        signIn(people.of(canTho, Roles.OFFICER));
        open("");

        assertThat(_find(_get(FileCard.class), ListItem.class))
                .extracting(item -> item.getElement().getText())
                .hasSize(5)
                .anyMatch(text -> text.startsWith("1 "));
        assertThat(_find(_get(FieldsCard.class), Span.class)).isNotEmpty();
        assertThat(_find(_get(CalendarCard.class), ListItem.class)).hasSize(6);
    }

    @Test
    void whoWorksOnNoFileSeesTheCalendarOnly() {
        var cycle = cycles.open(2, "92");
        signIn(cycle.manager());
        open("");

        assertThat(_find(FileCard.class)).isEmpty();
        _get(CalendarCard.class);
    }

    @Test
    void asksTheSameNumberOfQuestionsForAnyNumberOfLeavesAndAgencies() {
        assertThat(statementsOf(10, "92", "22", "31")).isEqualTo(statementsOf(2, "92"));
    }

    private long statementsOf(int leaves, String... agencies) {
        cycles.open(leaves, agencies);
        signIn(people.of(cycles.agency("92"), Roles.OFFICER));
        open("");
        return statements.of(() -> open(""));
    }
}
