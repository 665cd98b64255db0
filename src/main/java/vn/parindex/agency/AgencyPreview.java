package vn.parindex.agency;

import java.util.List;

/** A list of agencies read and checked, nothing stored. Only this module makes one. */
public final class AgencyPreview {

    private final String fileName;
    private final String sha256;
    private final AgencyFile file;
    private final List<PreviewedAgency> rows;
    private final List<AgencyProblem> problems;

    AgencyPreview(String fileName, String sha256, AgencyFile file, AgencyCheck check) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.file = file;
        this.rows = List.copyOf(check.rows());
        this.problems = List.copyOf(check.problems());
    }

    public String fileName() {
        return fileName;
    }

    /** Of the bytes as they came. */
    String sha256() {
        return sha256;
    }

    AgencyFile file() {
        return file;
    }

    /** The faultless lines in the order of the file. */
    public List<PreviewedAgency> rows() {
        return rows;
    }

    /** All that must be mended first, in the order of the file. */
    public List<AgencyProblem> problems() {
        return problems;
    }

    public long count(PreviewedAgency.Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** How many agencies would be added or changed. */
    public long writes() {
        return rows.size() - count(PreviewedAgency.Effect.UNCHANGED);
    }
}
