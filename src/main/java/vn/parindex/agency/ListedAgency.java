package vn.parindex.agency;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import vn.parindex.shared.LocalizedText;

/** One row of a shipped list of agencies, with where its facts come from. */
record ListedAgency(AgencyRow row, String successor, String source) {

    static List<ListedAgency> all(String resource) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        try (var text = new InputStreamReader(
                        new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8);
                var records = format.parse(text)) {
            return records.stream().map(ListedAgency::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ListedAgency of(CSVRecord entry) {
        var row = new AgencyRow(
                AgencyId.next(),
                entry.get("code"),
                AgencyKind.valueOf(entry.get("kind")),
                new LocalizedText(entry.get("name_vi"), entry.get("name_en")),
                entry.get("region"),
                Boolean.parseBoolean(entry.get("assessed")),
                Boolean.parseBoolean(entry.get("ranked")),
                entry.get("note"));
        return new ListedAgency(row, entry.get("successor"), entry.get("source"));
    }
}
