package vn.parindex.publication;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;

/** Loads the published figures that ship with the program, each with its source. May run at every start. */
@Component
public class ClaimLoader {

    private static final List<String> FILES =
            List.of("results-summary.csv", "results-2022-province.csv", "results-2024-province.csv");

    private final ClaimTable claims;

    ClaimLoader(ClaimTable claims) {
        this.claims = claims;
    }

    /** Adds the claims that are not there yet. */
    @Transactional
    public void load() {
        FILES.forEach(file -> claims.insertNew(read(file)));
    }

    static List<Claim> read(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var resource = new ClassPathResource("claims/" + file);
        try (var parser = format.parse(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream().map(ClaimLoader::claim).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Claim claim(CSVRecord row) {
        var note = row.get("note_vi");
        return new Claim(
                Integer.parseInt(row.get("year")),
                AgencyKind.valueOf(row.get("kind")),
                new LocalizedText(row.get("subject_vi"), row.get("subject_en")),
                ClaimStatement.valueOf(row.get("statement")),
                new LocalizedText(row.get("value_vi"), row.get("value_en")),
                note.isEmpty() ? null : new LocalizedText(note, row.get("note_en")),
                row.get("source"));
    }
}
