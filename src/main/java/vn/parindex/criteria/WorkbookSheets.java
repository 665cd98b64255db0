package vn.parindex.criteria;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Opens a workbook and reads its sheets, in their order. Formulas, links and pictures are never looked at. */
final class WorkbookSheets {

    private static final byte[] NO_STYLES = "<styleSheet/>".getBytes(StandardCharsets.US_ASCII);

    private WorkbookSheets() {}

    /** @throws FaultyCell for a file that must not, or cannot, be read as a workbook */
    static List<SheetGrid> of(byte[] content) {
        WorkbookPackage.check(content);
        try (var unpacked = OPCPackage.open(new ByteArrayInputStream(content))) {
            return read(unpacked);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError broken) {
            throw isBomb(broken) ? WorkbookPackage.swells() : new FaultyCell("", "workbookUnreadable");
        }
    }

    /** The library refuses a part that is a hundred times as large as its packed form, and says so in words only. */
    private static boolean isBomb(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null && message.contains("Zip bomb"));
    }

    private static List<SheetGrid> read(OPCPackage unpacked)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        var reader = new XSSFReader(unpacked);
        var texts = new SharedTexts(new ReadOnlySharedStringsTable(unpacked, false));
        var parser = new SheetParser(texts, styles(reader), countsFrom1904(reader));
        var grids = new ArrayList<SheetGrid>();
        var sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                grids.add(parser.parse(sheets.getSheetName(), sheet));
            }
        }
        return grids;
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
