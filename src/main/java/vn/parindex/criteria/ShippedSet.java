package vn.parindex.criteria;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** A criteria set that comes with the product: what it is, what it adds up to, and the file with its tree. */
record ShippedSet(SetHeader header, Points total, String file) {

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
                AgencyKind.valueOf(row.get("kind")),
                new LocalizedText(row.get("name_vi"), row.get("name_en")),
                row.get("legal_basis"),
                Boolean.parseBoolean(row.get("reconstruction")),
                Boolean.parseBoolean(row.get("rescales")));
        return new ShippedSet(header, Points.of(row.get("total")), row.get("file"));
    }

    byte[] content() {
        try (var resource = new ClassPathResource(FOLDER + file).getInputStream()) {
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
