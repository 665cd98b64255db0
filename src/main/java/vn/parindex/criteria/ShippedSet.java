package vn.parindex.criteria;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** A criteria set that comes with the product: what it is, and the file with its tree. */
record ShippedSet(SetHeader header, String file) {

    private static final String FOLDER = "criteria/";
    private static final String LIST = FOLDER + "shipped-sets.csv";

    static List<ShippedSet> all() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8);
                var records = format.parse(text)) {
            return records.stream().map(ShippedSet::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ShippedSet of(CSVRecord row) {
        var header = new SetHeader(
                row.get("code"),
                Integer.parseInt(row.get("version")),
                new SetScope(
                        row.get("instrument"),
                        AgencyKind.valueOf(row.get("kind")),
                        year(row.get("from_year")),
                        year(row.get("to_year"))),
                new LocalizedText(row.get("name_vi"), row.get("name_en")),
                new LegalBasis(row.get("legal_number"), date(row.get("legal_date")), row.get("legal_article")),
                Points.of(row.get("total")),
                Boolean.parseBoolean(row.get("reconstruction")),
                Boolean.parseBoolean(row.get("rescales")));
        return new ShippedSet(header, row.get("file"));
    }

    private static Integer year(String text) {
        return text.isBlank() ? null : Integer.valueOf(text);
    }

    private static LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }

    byte[] content() {
        try (var resource = new ClassPathResource(FOLDER + file).getInputStream()) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
