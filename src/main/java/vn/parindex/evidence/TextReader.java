package vn.parindex.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.ContentHandler;

/**
 * Reads the text of a file. What is embedded in a document is not opened: it would be evidence nobody has described, and
 * the way in for bombs. Runs in a process of its own, because no Java thread can be given a bound on memory.
 */
class TextReader {

    private static final long SCRATCH = 32L * 1024 * 1024;
    private static final double LEAST_RATIO = 0.002;

    private final TextLimits limits;

    TextReader(TextLimits limits) {
        this.limits = limits;
        ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    }

    TextOutcome read(Path file, DocumentType type) {
        var collector = new TextCollector(limits);
        try {
            if (unpacksTooLarge(file, type)) {
                return TextOutcome.without(TextStatus.TOO_LARGE);
            }
            parse(file, type, collector);
            return outcome(collector, TextStatus.FOUND);
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException locked) {
            return TextOutcome.without(TextStatus.PROTECTED);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            return judged(failure, collector);
        }
    }

    private static TextOutcome judged(Throwable failure, TextCollector collector) {
        if (TextCollector.EnoughException.isCauseOf(failure)) {
            return outcome(collector, TextStatus.PARTLY);
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return TextOutcome.without(TextStatus.PROTECTED);
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return TextOutcome.without(TextStatus.TOO_LARGE);
            }
        }
        return TextOutcome.without(TextStatus.CORRUPT);
    }

    private static TextOutcome outcome(TextCollector collector, TextStatus status) {
        var text = collector.text();
        return text.isBlank() ? TextOutcome.without(TextStatus.NONE) : new TextOutcome(status, text);
    }

    private static void parse(Path file, DocumentType type, ContentHandler handler) throws Exception {
        var described = new Metadata();
        described.set(HttpHeaders.CONTENT_TYPE, type.mediaType());
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(PDFParserConfig.class, onlyText());
        try (var content = TikaInputStream.get(file)) {
            parser(file, type).parse(content, handler, described, context);
        }
    }

    private static PDFParserConfig onlyText() {
        var settings = new PDFParserConfig();
        settings.setOcrStrategy(OCR_STRATEGY.NO_OCR);
        settings.setExtractInlineImages(false);
        settings.setExtractActions(false);
        settings.setMaxMainMemoryBytes(SCRATCH);
        settings.setCatchIntermediateIOExceptions(true);
        return settings;
    }

    private static Parser parser(Path file, DocumentType type) throws IOException {
        if (type.isArchive() && OldOffice.is(file)) {
            return new OfficeParser();
        }
        return switch (type) {
            case PDF -> new PDFParser();
            case DOCX, XLSX -> new OOXMLParser();
            case DOC, XLS -> new OfficeParser();
            case ODT, ODS -> new OpenDocumentParser();
            case TEXT -> new TXTParser();
            default -> throw new IllegalArgumentException("No text is read from " + type);
        };
    }

    /** What the archive says of itself; one that lies is stopped by the bound on memory or time. */
    private boolean unpacksTooLarge(Path file, DocumentType type) {
        if (!type.isArchive()) {
            return false;
        }
        try (var archive = new ZipFile(file.toFile())) {
            long unpacked = archive.stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            return unpacked > limits.unpackedBytes();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata described) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream content, ContentHandler handler, Metadata described, boolean outputHtml) {
            throw new IllegalStateException("Nothing embedded is read");
        }
    }
}
