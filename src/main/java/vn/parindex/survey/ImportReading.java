package vn.parindex.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;

/** Turns uploaded bytes into a checked preview; asks the database the same few times for any file. */
@Component
class ImportReading {

    private static final int LONGEST_NAME = 255;

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final ExpectedPoints expected;
    private final ObjectMapper json;

    ImportReading(Cycles cycles, CriteriaSets sets, Agencies agencies, ExpectedPoints expected, ObjectMapper json) {
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.expected = expected;
        this.json = json;
    }

    Preview read(CycleId cycle, String fileName, byte[] csv) {
        var name = plain(fileName);
        var text = CsvText.of(csv);
        if (text.problem().isPresent()) {
            return new Preview(
                    cycle,
                    name,
                    sha256(csv),
                    List.of(),
                    0,
                    List.of(text.problem().get()));
        }
        var check = PointsCheck.of(RawRows.of(text.text()), expectation(cycle));
        return new Preview(cycle, name, sha256(csv), check.rows(), check.blankRows(), check.problems());
    }

    List<ExpectedPoint> expected(CycleId cycle) {
        return expected.of(cycle);
    }

    /** What an imported score rests on. */
    String basis(PreviewRow row, ImportRow applied) {
        var basis = new LinkedHashMap<String, Object>();
        basis.put("import", applied.id().toString());
        basis.put("file", applied.fileName());
        basis.put("sha256", applied.sha256());
        basis.put("line", row.line());
        basis.put("source", row.source());
        if (row.value() != null) {
            basis.put("value", row.value().toPlainString());
        }
        try {
            return json.writeValueAsString(basis);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Plain text cannot be written as JSON", impossible);
        }
    }

    private Expectation expectation(CycleId cycle) {
        var participants = cycles.participants(cycle);
        Map<AgencyId, FrozenSet> setOfAgency = participants.stream()
                .collect(Collectors.toMap(Participant::agency, participant -> sets.get(participant.set())));
        Set<String> leafCodes = participants.stream()
                .map(Participant::set)
                .distinct()
                .flatMap(set -> sets.get(set).leaves().stream())
                .map(Leaf::code)
                .collect(Collectors.toSet());
        return new Expectation(
                agencies.all().stream().collect(Collectors.toMap(AgencyRow::code, Function.identity())),
                setOfAgency,
                leafCodes,
                expected.inForce(cycle));
    }

    /** The last part of whatever path a browser sent, without control characters. */
    private static String plain(String fileName) {
        var name = Normalizer.normalize(fileName, Normalizer.Form.NFC)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
