package vn.parindex.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.springframework.stereotype.Component;
import vn.parindex.shared.RefusedException;

/** What a file is, by its content and not by what it calls itself. */
@Component
class TypeDetection {

    private static final String FIELD = "file";
    private static final String WITH_PASSWORD = "application/x-tika-ooxml-protected";
    private static final Pattern PROGRAM = Pattern.compile(
            "application/(x-(ms-installer|msdownload|dosexec|executable|elf|sharedlib|object|mach-o.*|sh|bat|ms-shortcut)"
                    + "|java-(archive|vm)|vnd\\.(android\\.package-archive|microsoft\\.portable-executable))"
                    + "|text/x-(perl|python|sh).*");

    private final AllowedTypes allowed;
    private final Detector detector;

    TypeDetection(AllowedTypes allowed) throws TikaException, IOException {
        this.allowed = allowed;
        this.detector = new TikaConfig().getDetector();
    }

    /**
     * A damaged or protected document is one: it can be evidence, though nobody can search it.
     *
     * @throws RefusedException when the type is not allowed, or the name promises another
     */
    DocumentType detect(Path file, FileName name) throws IOException {
        var found = mediaType(file, name);
        if (PROGRAM.matcher(found).matches()) {
            throw RefusedException.at(FIELD, "evidence.refusal.program", allowed.words());
        }
        var type = type(file, found, name)
                .filter(allowed::contains)
                .orElseThrow(() -> RefusedException.at(FIELD, "evidence.refusal.typeNotAllowed", allowed.words()));
        if (!type.fits(name.value())) {
            throw RefusedException.at(
                    FIELD,
                    "evidence.refusal.typeDiffers",
                    type.name(),
                    "." + type.extensions().get(0));
        }
        if (type.isArchive() && !OldOffice.is(file) && !isTorn(file) && !isWhole(file, type)) {
            throw RefusedException.at(FIELD, "evidence.refusal.damaged", type.name());
        }
        return type;
    }

    /** What has a password, or is torn, shows no more than its wrapping: there the name is believed. */
    private static Optional<DocumentType> type(Path file, String found, FileName name) throws IOException {
        if (found.equals(WITH_PASSWORD) || found.equals(DocumentType.ZIP.mediaType()) && isTorn(file)) {
            var named = Arrays.stream(DocumentType.values())
                    .filter(type -> type.isArchive() && type.fits(name.value()))
                    .findFirst();
            return named.isPresent() ? named : DocumentType.ofMediaType(found);
        }
        return DocumentType.ofMediaType(found);
    }

    private static boolean isTorn(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.size() < 0;
        } catch (ZipException torn) {
            return true;
        }
    }

    private String mediaType(Path file, FileName name) throws IOException {
        var described = new Metadata();
        described.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.value());
        try (var content = TikaInputStream.get(file)) {
            return detector.detect(content, described).getBaseType().toString();
        }
    }

    /** Office files are archives: a name alone makes no document of any archive. */
    private static boolean isWhole(Path file, DocumentType type) throws IOException {
        return switch (type) {
            case DOCX -> has(file, "[Content_Types].xml", "word/document.xml");
            case XLSX -> has(file, "[Content_Types].xml", "xl/workbook.xml");
            case ODT, ODS -> says(file, type.mediaType());
            default -> true;
        };
    }

    private static boolean has(Path file, String... entries) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            for (var entry : entries) {
                if (archive.getEntry(entry) == null) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean says(Path file, String mediaType) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var entry = archive.getEntry("mimetype");
            if (entry == null || archive.getEntry("content.xml") == null) {
                return false;
            }
            var said = archive.getInputStream(entry).readNBytes(mediaType.length() + 2);
            return new String(said, StandardCharsets.US_ASCII).strip().equals(mediaType);
        }
    }
}
