package vn.parindex.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.SAXException;
import vn.parindex.shared.RefusedException;

/** A table as the first sheet of a workbook, read as a stream. Formulas count by the value the file keeps of them. */
final class TableSheet {

    private final SharedStrings strings;
    private final TableFile table = new TableFile();
    private final XMLStreamReader xml;
    private final List<String> cells = new ArrayList<>();
    private long row;

    private TableSheet(SharedStrings strings, InputStream sheet) throws XMLStreamException {
        this.strings = strings;
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
    }

    static List<TableLine> read(byte[] bytes) {
        TablePackage.check(bytes);
        try (var opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(opened);
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError broken) {
            throw TableFile.refusal("unreadable");
        }
    }

    private static List<TableLine> read(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        var strings = new ReadOnlySharedStringsTable(opened, false);
        var sheets = new XSSFReader(opened).getSheetsData();
        if (!sheets.hasNext()) {
            throw TableFile.refusal("empty");
        }
        try (var first = sheets.next()) {
            return new TableSheet(strings, first).lines();
        }
    }

    private List<TableLine> lines() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                var number = attribute("r");
                row = number.isEmpty() ? row + 1 : Long.parseLong(number);
                cells.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                readCell();
            } else if (endOf("row")) {
                table.add(row, cells);
            }
        }
        return table.lines();
    }

    private void readCell() throws XMLStreamException {
        var reference = attribute("r");
        int column = reference.isEmpty() ? cells.size() : new CellReference(reference).getCol();
        var type = attribute("t");
        var value = new StringBuilder();
        while (!endOf("c")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "t" -> value.append(xml.getElementText());
                    case "rPh" -> skipPhonetics();
                    default -> {}
                }
            }
        }
        put(column, text(type, value.toString()));
    }

    private void put(int column, String text) {
        if (column > TableFile.MOST_COLUMNS) {
            if (!text.isBlank()) {
                throw TableFile.refusal("tooManyColumns", row, TableFile.MOST_COLUMNS);
            }
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String text(String type, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value.strip())).getString();
            case "inlineStr", "str" -> new XSSFRichTextString(value).getString();
            case "b" -> "1".equals(value.strip()) ? "true" : "false";
            case "e", "d" -> value.strip();
            default -> NumberToTextConverter.toText(Double.parseDouble(value.strip()));
        };
    }

    private void skipPhonetics() throws XMLStreamException {
        while (!endOf("rPh")) {
            xml.next();
        }
    }

    private boolean endOf(String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
