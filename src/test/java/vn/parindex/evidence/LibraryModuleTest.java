package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** The library finds papers by their use, replaces them by newer editions, and lets one prove many leaves. */
class LibraryModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private LibraryService library;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private Cycles known;

    @Autowired
    private StatementCount count;

    private TestCycle cycle;
    private int year;
    private AgencyId canTho;
    private Officer officer;
    private List<Leaf> leaves;
    private String mark;

    @BeforeEach
    void open() {
        cycle = cycles.open(10, "92", "22");
        year = known.get(cycle.id()).year().value();
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        leaves = testFiles.leaves(cycle.id(), canTho);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void papersAreFoundByWhatTheyProveAndWhatTheyLack() {
        var used = paper("used", year);
        var outside = paper("outside", year - 1);
        var unused = paper("unused", year);
        var inForce = document();
        describe(inForce, new Issuance("8/QĐ", mark, "UBND", LocalDate.of(year - 1, 12, 20), LocalDate.of(year, 1, 1)));
        var bare = document();
        describe(bare, new Issuance(null, mark, null, null, null));
        attach(leaves.get(0), used);
        attach(leaves.get(1), outside);
        attach(leaves.get(2), inForce);

        assertThat(found(ask(null, null))).contains(used.id(), outside.id(), unused.id(), bare.id());
        assertThat(found(ask(leaves.get(0).code(), null))).containsExactly(used.id());
        assertThat(found(ask(null, LibraryTrait.UNUSED))).containsExactlyInAnyOrder(unused.id(), bare.id());
        assertThat(found(ask(null, LibraryTrait.INCOMPLETE))).containsExactly(bare.id());
        assertThat(found(ask(null, LibraryTrait.OUTSIDE_YEAR))).containsExactly(outside.id());
        var counts = as(officer, () -> library.counts(canTho, ask(null, LibraryTrait.UNUSED)));
        assertThat(counts.all()).isEqualTo(5);
        assertThat(counts.byTrait())
                .containsEntry(LibraryTrait.UNUSED, 2)
                .containsEntry(LibraryTrait.INCOMPLETE, 1)
                .containsEntry(LibraryTrait.OUTSIDE_YEAR, 1);
        var row = row(used.id());
        assertThat(row.uses())
                .extracting(DocumentUse::code)
                .containsExactly(leaves.get(0).code());
        assertThat(row.uses().get(0).open()).isTrue();
    }

    @Test
    void aNewerEditionTakesThePlaceWhereItIsUsedAnewAndWhereSomebodyMovesIt() {
        var old = paper("one", year);
        attach(leaves.get(0), old);
        var next = document();

        as(officer, () -> library.replace(canTho, old.id(), next.id()));
        attach(leaves.get(1), old);

        assertThat(found(ask(null, null))).as("the list shows the newest only").containsExactly(next.id());
        assertThat(row(old.id()).edition()).isEqualTo(new Edition(2, 2, next.id()));
        assertThat(as(officer, () -> library.editions(canTho, old.id())))
                .extracting(DocumentRow::id)
                .containsExactly(next.id(), old.id());
        assertThat(attached(leaves.get(0)).edition()).isEqualTo(new Edition(1, 2, next.id()));
        assertThat(attached(leaves.get(1)).document().id()).isEqualTo(next.id());
        assertThat(row(old.id()).uses())
                .extracting(DocumentUse::document)
                .containsExactlyInAnyOrder(old.id(), next.id());

        as(officer, () -> library.renew(canTho, place(leaves.get(0)), old.id()));

        assertThat(attached(leaves.get(0)).document().id()).isEqualTo(next.id());
        assertThat(attached(leaves.get(0)).document().issuance().title()).isEqualTo(mark + " one");
        assertThat(attached(leaves.get(0)).document().issuance().number()).isNull();
    }

    @Test
    void whatWasSubmittedKeepsItsEdition() {
        var old = paper("one", year);
        attach(leaves.get(0), old);
        testFiles.submit(cycle.id(), canTho);
        var next = document();
        as(officer, () -> library.replace(canTho, old.id(), next.id()));

        assertThatThrownBy(() -> as(officer, () -> library.renew(canTho, place(leaves.get(0)), old.id())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as(
                        officer,
                        () -> library.describe(
                                canTho,
                                old.id(),
                                Issuance.UNKNOWN,
                                row(old.id()).document().version())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("evidence.refusal.handedOn"));
        assertThat(attached(leaves.get(0)).document().id()).isEqualTo(old.id());
    }

    @Test
    void anEditionIsNewAndFollowsTheNewest() {
        var one = document();
        var two = document();
        var three = document();
        as(officer, () -> library.replace(canTho, one.id(), two.id()));

        refused("evidence.refusal.sameEdition", () -> library.replace(canTho, two.id(), two.id()));
        refused("evidence.refusal.replacedMeanwhile", () -> library.replace(canTho, one.id(), three.id()));
        refused("evidence.refusal.otherPaper", () -> library.replace(canTho, three.id(), one.id()));
        as(officer, () -> library.replace(canTho, two.id(), three.id()));
        assertThat(row(one.id()).edition()).isEqualTo(new Edition(3, 3, three.id()));
    }

    @Test
    void oneDocumentProvesManyLeavesEachOnItsPageOrNone() {
        var paper = paper("many", year);
        var pages = new HashMap<DocumentPlace, String>();
        pages.put(place(leaves.get(0)), "1–2");
        pages.put(place(leaves.get(1)), null);
        pages.put(place(leaves.get(2)), "7");

        as(officer, () -> library.attach(canTho, paper.id(), pages));

        assertThat(attached(leaves.get(0)).pageReference()).isEqualTo("1–2");
        assertThat(attached(leaves.get(2)).pageReference()).isEqualTo("7");
        assertThat(row(paper.id()).uses()).hasSize(3);
        var other = paper("none", year);
        assertThatThrownBy(() -> as(
                        officer,
                        () -> library.attach(
                                canTho,
                                other.id(),
                                Map.of(place(leaves.get(0)), "1", place(leaves.get(1)), "x".repeat(81)))))
                .isInstanceOf(RefusedException.class);
        assertThat(row(other.id()).uses()).as("all or none").isEmpty();
    }

    @Test
    void aLibraryIsForItsOwnPeople() {
        var paper = paper("own", year);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);
        var leader = people.of(canTho, Roles.LEADER);

        assertThatThrownBy(() -> as(stranger, () -> library.page(canTho, LibraryFilter.NONE, 0, 10)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(stranger, () -> library.paper(cycles.agency("22"), paper.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(stranger, () -> library.replace(cycles.agency("22"), paper.id(), paper.id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(leader, () -> library.paper(canTho, paper.id())).document())
                .isNotNull();
        assertThatThrownBy(() ->
                        as(leader, () -> library.attach(canTho, paper.id(), Map.of(place(leaves.get(0)), "1"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageOfTheLibraryCostsTheSameHoweverManyPapersItHas() {
        attach(leaves.get(0), paper("first", year));
        var few = statements();
        for (int i = 0; i < 8; i++) {
            attach(leaves.get(i % 5), paper("more " + i, year));
        }
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        return count.of(() -> as(officer, () -> library.page(canTho, ask(null, null), 0, 50)));
    }

    private LibraryFilter ask(String criterion, LibraryTrait trait) {
        return new LibraryFilter(mark, null, criterion, trait);
    }

    private List<DocumentId> found(LibraryFilter filter) {
        return as(officer, () -> library.page(canTho, filter, 0, 100)).stream()
                .map(row -> row.document().id())
                .toList();
    }

    private LibraryRow row(DocumentId document) {
        return as(officer, () -> library.paper(canTho, document));
    }

    private AttachmentRow attached(Leaf leaf) {
        return as(officer, () -> files.answer(cycle.id(), canTho, leaf.id()))
                .documents()
                .get(0);
    }

    private DocumentPlace place(Leaf leaf) {
        return new DocumentPlace(cycle.id().value(), leaf.id().value());
    }

    private DocumentRow paper(String name, int issued) {
        var document = document();
        describe(document, new Issuance("7/QĐ", mark + " " + name, "UBND", LocalDate.of(issued, 5, 2), null));
        return document;
    }

    private DocumentRow document() {
        return testFiles.document(officer, mark + UUID.randomUUID());
    }

    private void describe(DocumentRow document, Issuance paper) {
        as(officer, () -> library.describe(canTho, document.id(), paper, document.version()));
    }

    private void attach(Leaf leaf, DocumentRow document) {
        as(officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), null)));
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> as(officer, act))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void as(Officer officer, Runnable act) {
        ActingOfficer.run(officer, act);
    }

    private static <T> T as(Officer officer, Supplier<T> act) {
        return ActingOfficer.call(officer, act);
    }
}
