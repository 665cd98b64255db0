package vn.parindex.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static final String ALLOWED = "PDF, PNG, JPEG, GIF, WEBP, TIFF, DOCX, XLSX, ODT, ODS, DOC, XLS, TXT";

    private final Detector detector;

    TypeDetection() throws TikaException, IOException {
        this.detector = new TikaConfig().getDetector();
    }

    /** @throws RefusedException when the type is not allowed, or the name promises another */
    DocumentType detect(Path file, FileName name) throws IOException {
        var type = DocumentType.ofMediaType(mediaType(file, name))
                .orElseThrow(() -> RefusedException.at(FIELD, "evidence.refusal.typeNotAllowed", ALLOWED));
        if (!type.fits(name.value())) {
            throw RefusedException.at(
                    FIELD,
                    "evidence.refusal.typeDiffers",
                    type.name(),
                    "." + type.extensions().get(0));
        }
        if (!isWhole(file, type)) {
            throw RefusedException.at(FIELD, "evidence.refusal.damaged", type.name());
        }
        return type;
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
        } catch (ZipException damaged) {
            return false;
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
        } catch (ZipException damaged) {
            return false;
        }
    }
}
