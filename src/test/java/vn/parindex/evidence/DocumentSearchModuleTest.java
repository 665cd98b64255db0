package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Who types without marks finds what was written with them, and sees where. */
class DocumentSearchModuleTest extends IntegrationTest {

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private DocumentSearchService search;

    @Autowired
    private LibraryTable library;

    @Autowired
    private DocumentRound round;

    @Autowired
    private BoundedReading reading;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private AgencyId agency;
    private Officer officer;

    @BeforeEach
    void open() {
        cycles.open(10, "92", "22");
        agency = cycles.agency("92");
        officer = people.of(agency, Roles.OFFICER);
    }

    @AfterEach
    void close() throws IOException {
        reading.close();
    }

    @Test
    void findsWithAndWithoutMarksAndShowsWhatWasWritten() throws Exception {
        upload("a.txt", "Báo cáo " + "số liệu ".repeat(40) + mark + " của THÀNH PHỐ Cần\u00A0Thơ, hoá đơn 12/QĐ-BNV");

        for (var typed : List.of(mark + " cua thanh pho can tho", mark + " của thành phố CẦN THƠ")) {
            var hit = found(typed).get(0);
            var snippet = hit.snippet().orElseThrow();
            assertThat(snippet.text().substring(snippet.from(), snippet.to()))
                    .isEqualTo(mark + " của THÀNH PHỐ Cần Thơ");
            assertThat(snippet.text()).startsWith("… ").doesNotContain("<");
        }
        assertThat(found(mark + " của thành phố Cần Thơ, hóa đơn 12/qđ-bnv")).hasSize(1);
        assertThat(found(mark + " can tho"))
                .as("words in their order, next to each other")
                .isEmpty();
        assertThat(found("100%" + mark)).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void thePageOfTheLibraryFindsByTextToo() throws Exception {
        var document = upload("a.txt", "Báo cáo " + mark + " của thành phố Cần Thơ");

        assertThat(library.page(agency, said(mark + " cua thanh pho CẦN thơ"), 0, 10))
                .containsExactly(document.id());
        assertThat(library.count(agency, said(mark + " cua thanh pho"))).isEqualTo(1);
        assertThat(library.page(agency, said(mark + " can tho"), 0, 10)).isEmpty();
    }

    private static LibraryQuery said(String words) {
        return new LibraryQuery(words, null, Set.of(), false, false, null);
    }

    @Test
    void findsByNumberTitleIssuerAndName() throws Exception {
        var content =
                new ByteArrayInputStream(mark.toUpperCase(java.util.Locale.ROOT).getBytes());
        var paper = new Issuance("268/QĐ-BNV " + mark, "Kế hoạch cải cách " + mark, "UBND Cần Thơ " + mark, null, null);
        ActingOfficer.call(officer, () -> evidence.upload(agency, "Tệp đính kèm " + mark + ".txt", content, paper));

        for (var typed : List.of("268/qd-bnv ", "ke hoach cai cach ", "ubnd can tho ", "tep dinh kem ")) {
            assertThat(found(typed + mark))
                    .hasSize(1)
                    .allMatch(hit -> hit.snippet().isEmpty());
        }
    }

    @Test
    void aPageCostsThreeStatementsHoweverManyItHolds() throws Exception {
        for (int number = 0; number < 5; number++) {
            upload(number + ".txt", mark + " trang " + number);
        }

        assertThat(statements.of(() -> found(mark + " trang"))).isEqualTo(3);
        assertThat(statements.of(() -> found(mark + " trang 3"))).isEqualTo(3);
        assertThat(ActingOfficer.call(officer, () -> search.find(agency, mark + " trang", 2, 2)))
                .extracting(hit -> hit.document().fileName())
                .containsExactly("2.txt", "1.txt");
    }

    @Test
    void otherLibrariesDoNotExist() throws Exception {
        upload("a.txt", mark);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER, Roles.LEADER);

        assertThatThrownBy(() -> ActingOfficer.call(stranger, () -> search.find(agency, mark, 0, 10)))
                .isInstanceOf(NotFoundException.class);
        assertThat(ActingOfficer.call(stranger, () -> search.find(cycles.agency("22"), mark, 0, 10)))
                .isEmpty();
    }

    private List<DocumentHit> found(String words) {
        return ActingOfficer.call(officer, () -> search.find(agency, words, 0, 10));
    }

    private DocumentRow upload(String name, String text) throws InterruptedException {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var document = ActingOfficer.call(officer, () -> evidence.upload(agency, name, content, Issuance.UNKNOWN));
        round.run();
        return document;
    }
}
