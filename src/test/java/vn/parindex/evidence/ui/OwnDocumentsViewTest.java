package vn.parindex.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceNavigation;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.OwnDocumentsService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** The documents of a contributor: theirs and those of their part, and of these not what they prove elsewhere. */
class OwnDocumentsViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDivisions testDivisions;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private OwnDocumentsService documents;

    private TestCycle cycle;
    private AgencyId canTho;
    private Leaf mine;
    private Leaf theirs;
    private Officer officer;
    private Officer contributor;
    private DocumentRow own;
    private DocumentRow ofMyPart;
    private DocumentRow ofTheRest;

    @BeforeEach
    void aPart() {
        cycle = cycles.open(10, "92");
        canTho = cycles.agency("92");
        mine = testFiles.leaves(cycle.id(), canTho).get(0);
        theirs = testFiles.leaves(cycle.id(), canTho).get(1);
        officer = people.of(canTho, Roles.OFFICER);
        contributor = people.withAccount(people.of(canTho, Roles.CONTRIBUTOR), "{noop}-");
        testDivisions.give(cycle.id(), canTho, contributor, mine);
        own = testFiles.document(contributor, "Của đơn vị " + UUID.randomUUID());
        ofMyPart = testFiles.document(officer, "Của mục được giao " + UUID.randomUUID());
        ofTheRest = testFiles.document(officer, "Của mục khác " + UUID.randomUUID());
        attach(ofMyPart, mine);
        attach(ofMyPart, theirs);
        attach(ofTheRest, theirs);
        signIn(contributor);
    }

    @Test
    void theListHoldsTheirsAndThoseOfTheirPart() {
        open(EvidenceNavigation.OWN);
        assertThat(rows()).contains(own.id(), ofMyPart.id()).doesNotContain(ofTheRest.id());

        open(EvidenceNavigation.OWN + "?q=" + UUID.randomUUID());
        assertThat(rows()).isEmpty();
    }

    @Test
    void ofADocumentOfTheirPartTheySeeNothingOfItsOtherUses() {
        open(EvidenceNavigation.OWN + "?document=" + ofMyPart.id());
        assertThat(text(_get(PaperUses.class)))
                .contains(mine.code() + " ")
                .doesNotContain(theirs.name().vi());
        _assertNone(Button.class, spec -> spec.withText("Sửa thông tin"));

        var hidden = ofTheRest.id();
        assertThatThrownBy(() -> ActingOfficer.call(contributor, () -> documents.get(canTho, hidden)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.call(officer, () -> documents.page(canTho, "", 0, 10)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatThePaperSaysIsCorrectedByWhoBroughtItAndNobodyElse() {
        open(EvidenceNavigation.OWN + "?document=" + own.id());
        _click(_get(Button.class, spec -> spec.withText("Sửa thông tin")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "9/TTr");
        _click(_get(Button.class, spec -> spec.withText("Lưu thông tin")));
        assertThat(text(_get(OwnPaperPane.class))).contains("9/TTr");

        assertThatThrownBy(() -> ActingOfficer.run(
                        contributor,
                        () -> documents.describe(canTho, ofMyPart.id(), Issuance.UNKNOWN, ofMyPart.version())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theyMayBringFiles() {
        open(EvidenceNavigation.OWN);
        assertThat(_find(UploadPlace.class)).hasSize(1);
    }

    private void attach(DocumentRow document, Leaf leaf) {
        ActingOfficer.run(
                officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), null)));
    }

    private static List<DocumentId> rows() {
        return GridKt._findAll(_get(LibraryGrid.class)).stream()
                .map(row -> row.document().id())
                .toList();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
