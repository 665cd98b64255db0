package vn.parindex.papers;

import java.util.Arrays;
import java.util.Optional;

/** As what a paper is handed out. */
public enum PaperFormat {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    PaperFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<PaperFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
