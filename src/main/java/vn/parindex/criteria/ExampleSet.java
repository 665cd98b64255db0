package vn.parindex.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** A small set with one leaf of each kind: what a new workbook starts with, and what explains the rules. */
final class ExampleSet {

    static final SetHeader HEADER = new SetHeader(
            "vi-du",
            1,
            SetScope.parIndex(AgencyKind.PROVINCE),
            new LocalizedText("Bộ tiêu chí ví dụ", "Example criteria set"),
            LegalBasis.NONE,
            Points.of("20"),
            true,
            false);

    private static final String FILE = "criteria/example-set.csv";

    private ExampleSet() {}

    static List<SourceRow> rows() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return SetCsv.read(file.readAllBytes(), new Faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
