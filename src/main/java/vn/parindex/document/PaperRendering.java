package vn.parindex.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.parindex.shared.RefusedException;

/** Papers out of templates: as a Word document, and as PDF from that same document. Equal content, equal bytes. */
@Component
public class PaperRendering {

    /** In bytes: the largest template that is taken. */
    public static final int LARGEST_TEMPLATE = WordPackage.LARGEST;

    private final PdfPrinter printer;

    PaperRendering(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The template that comes with the program. */
    public byte[] defaultTemplate(PaperKind kind) {
        try (var stream = new ClassPathResource(kind.defaultTemplate()).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * What is wrong with a template of this kind; empty when it can be used as it is.
     *
     * @throws RefusedException for a file that is no Word document, or none that is safe to open
     */
    public List<TemplateProblem> check(PaperKind kind, byte[] template) {
        return TemplateCheck.check(WordPackage.open(template), kind.sample().slots());
    }

    /** The filled template. */
    public byte[] word(byte[] template, PaperContent content) {
        return TemplateFilling.fill(WordPackage.open(template), content).bytes();
    }

    /** The filled template, printed. */
    public byte[] pdf(byte[] template, PaperContent content, String title) {
        return printer.print(WordPage.html(TemplateFilling.fill(WordPackage.open(template), content), title));
    }
}
