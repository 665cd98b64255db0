package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.evidence.DocumentSearchService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Folded;
import vn.parindex.shared.Roles;

/** Searching the texts of one agency's library: 1,000 documents of 100 kB, pages of 20, the service with its access. */
@Tag("bench-library")
class LibraryBench extends IntegrationTest {

    private static final int DOCUMENTS = 1_000;
    private static final int BYTES = 100_000;
    private static final int RARE = 100;
    private static final int ROUNDS = 15;
    private static final double BAR = 300;
    private static final List<String> BEGINNINGS = List.of(
            "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s",
            "t", "th", "tr", "v", "x");
    private static final List<String> ENDINGS = List.of(
            "a", "á", "ả", "an", "ạn", "ang", "anh", "ao", "âm", "ấn", "ần", "ẩn", "âu", "ây", "e", "em", "ên", "ệ",
            "i", "ia", "iên", "iều", "inh", "o", "oá", "oan", "ong", "ông", "ơ", "ơn", "u", "ua", "uy", "ước", "ương",
            "ượng", "ư", "ưu");

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    private DocumentSearchService search;

    @Autowired
    private TestPeople people;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(20230206);

    @Test
    void findsWithinItsTime() {
        agencies.load();
        var agency = AgencyId.of(jdbc.queryForObject("SELECT id FROM agency WHERE code = '92'", String.class));
        var officer = people.of(agency, Roles.OFFICER);
        fill(agency);
        var figures = new Figures("library");
        figures.told(
                "library-statements", statements.of(() -> found(officer, agency, "kiem chung duy nhat")), "statements");
        measure(figures, "common", officer, agency, "can", 20);
        measure(figures, "rare", officer, agency, "Kiểm chứng duy nhất", DOCUMENTS / RARE);
        measure(figures, "absent", officer, agency, "không có ở đâu cả", 0);
        figures.judge();
    }

    private void measure(Figures figures, String name, Officer officer, AgencyId agency, String words, int hits) {
        var millis = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            int found = found(officer, agency, words);
            if (round >= 0) {
                millis[round] = (System.nanoTime() - begun) / 1e6;
            }
            assertThat(found).isEqualTo(hits);
        }
        Arrays.sort(millis);
        figures.atMost("library.search-" + name, millis[ROUNDS / 2], "ms", BAR);
    }

    private int found(Officer officer, AgencyId agency, String words) {
        return ActingOfficer.call(officer, () -> search.find(agency, words, 0, 20))
                .size();
    }

    private void fill(AgencyId agency) {
        var syllables = syllables();
        for (int number = 0; number < DOCUMENTS; number++) {
            var text = text(syllables);
            if (number % RARE == 7) {
                text.insert(text.indexOf(" ", text.length() / 2), " kiểm chứng duy nhất");
            }
            store(agency, number, text.toString());
        }
    }

    private List<String> syllables() {
        var syllables = new ArrayList<String>();
        BEGINNINGS.forEach(begin -> ENDINGS.forEach(end -> syllables.add(begin + end)));
        Collections.shuffle(syllables, random);
        return syllables;
    }

    /** Few syllables come often, most seldom. */
    private StringBuilder text(List<String> syllables) {
        var text = new StringBuilder("Cần Thơ");
        for (int bytes = 0; bytes < BYTES; ) {
            var syllable = syllables.get((int) (syllables.size() * Math.pow(random.nextDouble(), 2.2)));
            text.append(' ').append(syllable);
            bytes += 1 + syllable.getBytes(StandardCharsets.UTF_8).length;
        }
        return text;
    }

    private void store(AgencyId agency, int number, String text) {
        var id = UUID.randomUUID().toString();
        var hash = id.replace("-", "") + "0".repeat(32);
        jdbc.update(
                "INSERT INTO evidence_document (id, agency_id, file_name, media_type, size_bytes, sha256, storage_key,"
                        + " search_text, uploaded_by, uploaded_by_name, uploaded_at, version)"
                        + " VALUES (?, ?, ?, 'text/plain', ?, ?, ?, ?, 'bench', 'Đo', ?, 0)",
                id,
                agency.toString(),
                number + ".txt",
                text.length(),
                hash,
                "bench/" + hash,
                number + ".txt",
                Timestamp.valueOf(LocalDateTime.of(2023, 2, 1, 8, 0).plusSeconds(number)));
        jdbc.update(
                "INSERT INTO evidence_work (document_id, agency_id, text_status, text_attempts, scan_status)"
                        + " VALUES (?, ?, 'FOUND', 1, 'WAITING')",
                id,
                agency.toString());
        jdbc.update(
                "INSERT INTO evidence_text (document_id, agency_id, body, folded) VALUES (?, ?, ?, ?)",
                id,
                agency.toString(),
                text,
                Folded.of(text).getBytes(StandardCharsets.UTF_8));
    }
}
