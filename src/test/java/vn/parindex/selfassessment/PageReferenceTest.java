package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;

/** Where in a document the proof stands, as people write it and as it is kept. */
class PageReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "trang 3,3",
        "Trang 3-5,3-5",
        "tr. 12,12",
        "tr.12,12",
        "p. 7,7",
        "pages 7 to 9,7 to 9",
        "3,3",
        "Điều 5,Điều 5",
        "trang bìa,trang bìa",
        "phụ lục 2 trang 4,phụ lục 2 trang 4"
    })
    void theWordForPageIsLeftToTheScreens(String typed, String kept) {
        var what = new AttachDocument(CycleId.next(), AgencyId.next(), LeafId.next(), DocumentId.next(), typed);

        assertThat(EvidenceGate.checked(what).pageReference()).isEqualTo(kept);
    }
}
