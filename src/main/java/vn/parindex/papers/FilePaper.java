package vn.parindex.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.document.PaperContent;
import vn.parindex.document.PaperKind;

/** The papers that an agency's file consists of. */
public enum FilePaper implements PaperKind {
    /** What the agency reports to the ministry, with totals and fields. */
    SELF_REPORT,
    /** Every leaf with its points and documents. */
    SCORE_TABLE,
    /** Every leaf whose evidence is missing or incomplete, or that is explained. */
    EXPLANATION,
    /** What stood in the way, and what the agency proposes. */
    DIFFICULTIES,
    /** The table of points in English, on request. */
    SCORE_TABLE_EN;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    public String code() {
        return name();
    }

    @Override
    public String nameKey() {
        return "papers.FilePaper." + name();
    }

    @Override
    public String defaultTemplate() {
        return "papers/" + address() + ".docx";
    }

    @Override
    public PaperContent sample() {
        return PaperSample.content(locale());
    }

    @Override
    public boolean ofAgencies() {
        return true;
    }

    /** The language that it is written in. */
    public Locale locale() {
        return this == SCORE_TABLE_EN ? Locale.ENGLISH : VIETNAMESE;
    }

    /** Its name in addresses: {@code score-table}. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FilePaper> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(paper -> paper.address().equals(address))
                .findFirst();
    }
}
