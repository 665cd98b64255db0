package vn.parindex.selfassessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.selfassessment.LeafDuties;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;

/** A contributor in the file: their leaves, and nothing that speaks of the rest. */
class FilePartViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestDivisions testDivisions;

    @Autowired
    private LeafDuties duties;

    @Test
    void theFileOpensAtTheirLeafWithoutTheCheckOfTheWhole() {
        var cycle = cycles.open(10, "92").id();
        var agency = cycles.agency("92");
        var leaf = testFiles.leaves(cycle, agency).get(3);
        var contributor = people.withAccount(people.of(agency, Roles.CONTRIBUTOR), "{noop}-");
        testDivisions.give(cycle, agency, contributor, leaf);
        signIn(contributor);

        open(SelfAssessmentNavigation.file(cycle, agency));

        assertThat(_get(SelfAssessmentView.class).getPageTitle()).contains(leaf.code());
        assertThat(_find(CheckWay.class)).isEmpty();
    }

    @Test
    void whoHasALeafIsKnownUntilItIsGivenToSomebodyElse() {
        var cycle = cycles.open(10, "92").id();
        var agency = cycles.agency("92");
        var leaf = testFiles.leaves(cycle, agency).get(2);
        var first = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        var second = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        assertThat(duties.holders(cycle, agency)).isEmpty();

        testDivisions.give(cycle, agency, first, leaf);
        assertThat(duties.holders(cycle, agency)).containsOnlyKeys(leaf.id());
        assertThat(duties.holders(cycle, agency).get(leaf.id()).vi()).isEqualTo(first.displayName());
        assertThat(duties.holders(cycle, agency)).as("shared").isSameAs(duties.holders(cycle, agency));

        testDivisions.give(cycle, agency, second, leaf);
        assertThat(duties.holders(cycle, agency).get(leaf.id()).vi()).isEqualTo(second.displayName());
    }
}
