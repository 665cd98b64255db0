package vn.parindex.shell;

import java.io.InputStream;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Reads one sheet as a stream: a sheet of any size costs no more memory than what is kept of it. */
final class SheetParser {

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean from1904;

    private SheetCells cells;
    private XMLStreamReader xml;
    private int row;
    private int column;

    /** @param from1904 whether the workbook counts its dates from 1904 */
    SheetParser(SharedTexts texts, DateStyles styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void parse(InputStream content, SheetCells into) throws XMLStreamException {
        cells = into;
        row = 0;
        xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                startElement();
            }
        }
    }

    private void startElement() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> startRow();
            case "c" -> readCell();
            case "mergeCell" -> cells.merge(CellRangeAddress.valueOf(attribute("ref")));
            default -> {}
        }
    }

    private void startRow() {
        var number = attribute("r");
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        column = -1;
    }

    private void readCell() throws XMLStreamException {
        var reference = attribute("r");
        column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
        var type = attribute("t");
        var style = attribute("s");
        boolean formula = false;
        var value = new StringBuilder();
        while (!endOf("c")) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v", "t" -> value.append(xml.getElementText());
                    case "rPh" -> skipPhonetics();
                    default -> {}
                }
            }
        }
        cells.put(row, column, cell(type, style, value.toString(), formula));
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

    private GridCell cell(String type, String style, String value, boolean formula) {
        if (value.isEmpty()) {
            return new GridCell(GridCell.Kind.TEXT, "", formula);
        }
        return switch (type) {
            case "s" -> new GridCell(GridCell.Kind.TEXT, texts.at(Integer.parseInt(value.strip())), formula);
            case "inlineStr", "str" ->
                new GridCell(GridCell.Kind.TEXT, texts.clean(new XSSFRichTextString(value).getString()), formula);
            case "b" -> new GridCell(GridCell.Kind.BOOLEAN, String.valueOf("1".equals(value.strip())), formula);
            case "e" -> new GridCell(GridCell.Kind.ERROR, value.strip(), formula);
            case "d" -> new GridCell(GridCell.Kind.DATE, value.strip(), formula);
            default -> number(style, Double.parseDouble(value.strip()), formula);
        };
    }

    private GridCell number(String style, double value, boolean formula) {
        if (DateUtil.isValidExcelDate(value) && !style.isEmpty() && styles.isDate(Integer.parseInt(style))) {
            return new GridCell(GridCell.Kind.DATE, day(value).toString(), formula);
        }
        return new GridCell(GridCell.Kind.NUMBER, NumberToTextConverter.toText(value), formula);
    }

    private LocalDate day(double value) {
        return DateUtil.getLocalDateTime(value, from1904).toLocalDate();
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
