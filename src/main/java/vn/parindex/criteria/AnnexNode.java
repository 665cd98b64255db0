package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.shell.GridCell;

/** A numbered row of an annex with the lines below it that have no number of their own. */
final class AnnexNode {

    private static final List<String> LEVELS = List.of("field", "criterion", "sub-criterion");

    private final int row;
    private final String code;
    private final GridCell points;
    private final List<String> name = new ArrayList<>();
    private final List<String> guidance = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();
    private final List<AnnexOption> options = new ArrayList<>();
    private String source = "";
    private String inCharge = "";
    private String notApplicable = "";

    AnnexNode(int row, String code, GridCell points) {
        this.row = row;
        this.code = code;
        this.points = points;
    }

    int row() {
        return row;
    }

    String code() {
        return code;
    }

    GridCell points() {
        return points;
    }

    /** More words of the name, written on a line of their own. */
    void name(String words) {
        if (!words.isEmpty()) {
            name.add(words);
        }
    }

    void source(String named) {
        if (!named.isEmpty()) {
            source = named;
        }
    }

    void inCharge(String agency) {
        inCharge = agency;
    }

    void evidence(String text) {
        evidence.add(text);
    }

    void option(AnnexOption option) {
        options.add(option);
    }

    /** A line that explains; one that marks the survey, or that our own annex wrote, says something else. */
    void guidance(String text) {
        if (AnnexWords.isMarkedSurvey(text)) {
            source("survey");
        } else if (AnnexNotes.policyOf(text).isPresent()) {
            notApplicable = AnnexNotes.policyOf(text).get();
        } else if (!text.isEmpty() && !AnnexNotes.isRule(text)) {
            guidance.add(text);
        }
    }

    SourceRow toRow(boolean leaf) {
        var cells = new HashMap<String, String>();
        SetCsv.COLUMNS.forEach(column -> cells.put(column, ""));
        int depth = code.split("\\.").length;
        cells.put("code", code);
        cells.put("level", depth <= LEVELS.size() ? LEVELS.get(depth - 1) : "");
        cells.put("name_vi", String.join(" ", name));
        cells.put("max_points", AnnexWords.points(points.text()).orElse(points.text()));
        cells.put("in_charge", inCharge);
        if (leaf) {
            putLeaf(cells);
        } else {
            options.forEach(option -> guidance.add(option.text() + ": " + option.points()));
        }
        cells.put("evidence_vi", String.join("\n", evidence));
        cells.put("guidance_vi", String.join("\n", guidance));
        return new SourceRow(row, cells);
    }

    private void putLeaf(Map<String, String> cells) {
        boolean marked = source.isEmpty() && AnnexWords.isMarkedSurvey(cells.get("name_vi"));
        var known = marked ? "survey" : source.isEmpty() ? "appraised" : source;
        cells.put("source", known);
        cells.put("not_applicable", notApplicable);
        if (!known.equals("appraised")) {
            options.forEach(option -> guidance.add(option.text() + ": " + option.points()));
        } else if (!options.isEmpty()) {
            cells.put("rule", "choice");
            cells.put("options", options.stream().map(AnnexOption::written).collect(Collectors.joining("\n")));
        }
    }
}
