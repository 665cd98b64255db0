package vn.parindex.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.UnreadableWorkbook.Why;

/**
 * The one way to open a workbook that somebody brings: looked at before it is opened, read as a stream, in bounded memory.
 * Formulas are never computed, links and pictures never looked at.
 */
public final class WorkbookReader {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] NO_STYLES = "<styleSheet/>".getBytes(StandardCharsets.US_ASCII);

    private final UnaryOperator<String> cleaning;
    private final Function<String, Optional<? extends SheetCells>> wanted;

    private WorkbookReader(UnaryOperator<String> cleaning, Function<String, Optional<? extends SheetCells>> wanted) {
        this.cleaning = cleaning;
        this.wanted = wanted;
    }

    /**
     * Reads the sheets in their order.
     *
     * @param cleaning applied to each text once, however many cells share it
     * @param wanted by the sheet's name what takes its cells; empty for a sheet that is not wanted
     * @throws UnreadableWorkbook for a file that must not, or cannot, be read as a workbook
     */
    public static void read(
            byte[] content, UnaryOperator<String> cleaning, Function<String, Optional<? extends SheetCells>> wanted) {
        WorkbookPackage.check(content);
        try (var unpacked = OPCPackage.open(new ByteArrayInputStream(content))) {
            new WorkbookReader(cleaning, wanted).read(unpacked);
        } catch (RefusedException | UnreadableWorkbook refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError broken) {
            throw isBomb(broken) ? WorkbookPackage.swells() : new UnreadableWorkbook(Why.BROKEN);
        }
    }

    /** The library refuses a part that is a hundred times as large as its packed form, and says so in words only. */
    private static boolean isBomb(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null && message.contains("Zip bomb"));
    }

    private void read(OPCPackage unpacked) throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        var reader = new XSSFReader(unpacked);
        var texts = new SharedTexts(new ReadOnlySharedStringsTable(unpacked, false), cleaning);
        var parser = new SheetParser(texts, styles(reader), countsFrom1904(reader));
        var sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                var into = wanted.apply(sheets.getSheetName());
                if (into.isPresent()) {
                    parser.parse(sheet, into.get());
                }
            }
        }
    }

    private static DateStyles styles(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (var styles = reader.getStylesData()) {
            return DateStyles.of(styles == null ? new ByteArrayInputStream(NO_STYLES) : styles);
        }
    }

    private static boolean countsFrom1904(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (var workbook = reader.getWorkbookData()) {
            var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(workbook);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                    return List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
                }
            }
            return false;
        }
    }
}
