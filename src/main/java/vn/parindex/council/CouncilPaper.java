package vn.parindex.council;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.document.PaperContent;
import vn.parindex.document.PaperKind;

/** The papers of a meeting. Their templates are the ministry's, kept with those of all other papers. */
public enum CouncilPaper implements PaperKind {
    /** Who was there, what was said, voted and decided. */
    COUNCIL_MINUTES,
    /** Only what was decided. */
    COUNCIL_DECISIONS;

    @Override
    public String code() {
        return name();
    }

    @Override
    public String nameKey() {
        return "council.CouncilPaper." + name();
    }

    @Override
    public String defaultTemplate() {
        return "papers/" + address() + ".docx";
    }

    @Override
    public PaperContent sample() {
        return MinutesSample.content();
    }

    @Override
    public boolean ofAgencies() {
        return false;
    }

    /** Its name in addresses: {@code council-minutes}. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its name in addresses. */
    public static Optional<CouncilPaper> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(paper -> paper.address().equals(address))
                .findFirst();
    }
}
