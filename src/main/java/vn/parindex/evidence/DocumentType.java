package vn.parindex.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.shared.RefusedException;

/** The kinds of file that may prove something: what it is called, how it ends, whether a browser may show it. */
public enum DocumentType {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    GIF("image/gif", true, "gif"),
    WEBP("image/webp", true, "webp"),
    TIFF("image/tiff", false, "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    TEXT("text/plain", false, "txt"),
    ZIP("application/zip", false, "zip");

    /** All of them, for people. */
    static final String TAKEN = "PDF, PNG, JPEG, GIF, WEBP, TIFF, DOCX, XLSX, ODT, ODS, DOC, XLS, TXT";

    private final String mediaType;
    private final boolean shown;
    private final List<String> extensions;

    DocumentType(String mediaType, boolean shown, String... extensions) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.extensions = List.of(extensions);
    }

    /** The type as browsers know it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it may be opened in the browser; all else is only saved. */
    public boolean shown() {
        return shown;
    }

    /** File name endings, lower case, without the point. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether such a file is an archive inside. */
    boolean isArchive() {
        return switch (this) {
            case DOCX, XLSX, ODT, ODS -> true;
            default -> false;
        };
    }

    /** Whether text is looked for in such a file; pictures have none, archives are not opened. */
    boolean holdsText() {
        return switch (this) {
            case PNG, JPEG, GIF, WEBP, TIFF, ZIP -> false;
            default -> true;
        };
    }

    /** Whether the file name ends as this type does. */
    boolean fits(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /**
     * Says no by the name alone, before anything is sent.
     *
     * @throws RefusedException when no type that is taken ends so
     */
    static void refuseUnlessKnown(String fileName) {
        if (Arrays.stream(values()).noneMatch(type -> type.fits(fileName))) {
            throw RefusedException.at("file", "evidence.refusal.typeNotAllowed", TAKEN);
        }
    }

    static Optional<DocumentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
