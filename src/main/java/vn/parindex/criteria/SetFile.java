package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads a whole file into rows of the tree, or into the list of everything that is wrong with it: never half. */
final class SetFile {

    private static final int NAME_LENGTH = 500;
    private static final int TEXT_LENGTH = 10_000;
    private static final String PREDECESSOR = "predecessor";
    private static final String IN_CHARGE = "in_charge";
    private static final List<String> LONG_TEXTS = List.of(
            "evidence_vi",
            "evidence_en",
            "guidance_vi",
            "guidance_en",
            "period_vi",
            "period_en",
            "data_source_vi",
            "data_source_en",
            "examples");

    private final SetHeader header;
    private final Predicate<String> knownAgency;
    private final Faults faults = new Faults();
    private final Map<String, String> inCharge = new HashMap<>();
    private final List<TreeNode> tree = new ArrayList<>();

    private SetFile(SetHeader header, Predicate<String> knownAgency) {
        this.header = header;
        this.knownAgency = knownAgency;
    }

    static SetReading read(SetHeader header, byte[] content, Predicate<String> knownAgency) {
        var file = new SetFile(header, knownAgency);
        return file.read(SetCsv.read(content, file.faults));
    }

    /** The same for rows that are at hand, from a draft or a spreadsheet. */
    static SetReading read(SetHeader header, List<SourceRow> rows, Predicate<String> knownAgency) {
        return new SetFile(header, knownAgency).read(rows);
    }

    private SetReading read(List<SourceRow> rows) {
        var outline = SetOutline.of(rows, faults);
        outline.forEach(this::read);
        if (!outline.isEmpty()) {
            SetTotals.check(outline, header.total(), faults);
        }
        return new SetReading(faults.none() ? tree : List.of(), faults.inFileOrder());
    }

    private void read(OutlineRow row) {
        var source = row.source();
        checkTexts(source);
        inCharge.put(row.code(), inCharge(row));
        var node = new Node(
                header.nodeId(row.code()),
                row.parent().map(header::nodeId).orElse(null),
                row.level(),
                row.code(),
                source.text("name"),
                inCharge.get(row.code()));
        LeafScoring scoring = null;
        if (row.leaf()) {
            scoring = LeafReader.read(source, faults).orElse(null);
        } else {
            LeafReader.refuseLeafCells(source, faults);
        }
        tree.add(new TreeNode(node, scoring, guide(source), predecessor(source)));
    }

    private static String predecessor(SourceRow row) {
        return row.isBlank(PREDECESSOR) ? null : row.get(PREDECESSOR);
    }

    private static LeafGuide guide(SourceRow row) {
        return new LeafGuide(
                row.text("evidence"),
                row.text("guidance"),
                row.text("period"),
                row.text("data_source"),
                row.lines("examples").stream()
                        .flatMap(line -> WorkedExample.parse(line).stream())
                        .toList());
    }

    private void checkTexts(SourceRow row) {
        if (row.isBlank("name_vi")) {
            faults.add(row.line(), "name_vi", "noName");
        }
        if (!row.isBlank(PREDECESSOR) && !SetOutline.isCode(row.get(PREDECESSOR))) {
            faults.add(row.line(), PREDECESSOR, "code", row.get(PREDECESSOR));
        }
        List.of("name_vi", "name_en").forEach(column -> checkLength(row, column, NAME_LENGTH));
        LONG_TEXTS.forEach(column -> checkLength(row, column, TEXT_LENGTH));
    }

    private void checkLength(SourceRow row, String column, int longest) {
        int length = row.get(column).length();
        if (length > longest) {
            faults.add(row.line(), column, "tooLong", length, longest);
        }
    }

    /** Named on fields, because a ministry appraises a field as a whole; every row below inherits. */
    private String inCharge(OutlineRow row) {
        var own = row.source().get(IN_CHARGE);
        if (row.level() == NodeLevel.FIELD) {
            checkInCharge(row.source(), own);
            return own;
        }
        if (!own.isEmpty()) {
            faults.add(row.source().line(), IN_CHARGE, "inChargeBelowField", own);
        }
        return row.parent().map(inCharge::get).orElse("");
    }

    private void checkInCharge(SourceRow row, String own) {
        if (own.isEmpty()) {
            faults.add(row.line(), IN_CHARGE, "noInCharge");
        } else if (!knownAgency.test(own)) {
            faults.add(row.line(), IN_CHARGE, "inCharge", own);
        }
    }
}
