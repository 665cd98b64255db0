package vn.parindex.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints XHTML of ours as PDF: letters embedded, nothing loaded from anywhere, and the same bytes for the same page.
 */
@Component
class PdfPrinter {

    private static final String FONTS = "fonts/liberation-serif/LiberationSerif-";
    private static final String NAME = "Paper";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    PdfPrinter() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(String html) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withProducer("PAR INDEX");
        builder.useUriResolver((base, address) -> address.startsWith("data:image/") ? address : null);
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withHtmlContent(html, null);
        var bytes = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                timeless(document, html);
                document.save(bytes);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void timeless(PDDocument document, String html) {
        var never = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        never.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(never);
        document.getDocumentInformation().setModificationDate(never);
        document.setDocumentId(Integer.toUnsignedLong(html.hashCode()));
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open(face), NAME, weight, style, true);
    }

    private static InputStream open(String face) {
        try {
            return new ClassPathResource(FONTS + face + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
