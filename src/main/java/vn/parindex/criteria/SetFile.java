package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.parindex.shared.Points;

/** Reads a whole file into rows of the tree, or into the list of everything that is wrong with it: never half. */
final class SetFile {

    private static final int NAME_LENGTH = 500;
    private static final int TEXT_LENGTH = 10_000;
    private static final String IN_CHARGE = "in_charge";

    private final SetHeader header;
    private final Predicate<String> knownAgency;
    private final Faults faults = new Faults();
    private final Map<String, String> inCharge = new HashMap<>();
    private final List<TreeNode> tree = new ArrayList<>();

    private SetFile(SetHeader header, Predicate<String> knownAgency) {
        this.header = header;
        this.knownAgency = knownAgency;
    }

    /** @param total what all leaves must add up to */
    static SetReading read(SetHeader header, byte[] content, Points total, Predicate<String> knownAgency) {
        var file = new SetFile(header, knownAgency);
        var outline = SetOutline.of(SetCsv.read(content, file.faults), file.faults);
        outline.forEach(file::read);
        if (!outline.isEmpty()) {
            SetTotals.check(outline, total, file.faults);
        }
        return new SetReading(file.faults.none() ? file.tree : List.of(), file.faults.inFileOrder());
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
        tree.add(new TreeNode(node, scoring, source.text("evidence"), source.text("guidance")));
    }

    private void checkTexts(SourceRow row) {
        if (row.isBlank("name_vi")) {
            faults.add(row.line(), "name_vi", "noName");
        }
        List.of("name_vi", "name_en").forEach(column -> checkLength(row, column, NAME_LENGTH));
        List.of("evidence_vi", "evidence_en", "guidance_vi", "guidance_en")
                .forEach(column -> checkLength(row, column, TEXT_LENGTH));
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
