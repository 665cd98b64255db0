package vn.parindex.shell;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;

/** Which styles of a workbook show a number as a date. Read as a stream: nothing else of the styles is kept. */
final class DateStyles {

    private static final int MOST_STYLES = 65_490;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();

    private DateStyles() {}

    static DateStyles of(InputStream styles) throws XMLStreamException {
        var dates = new DateStyles();
        var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(styles);
        boolean ofCells = false;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                ofCells |= xml.getLocalName().equals("cellXfs");
                dates.read(xml, ofCells);
            } else if (xml.isEndElement() && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
        return dates;
    }

    private void read(XMLStreamReader xml, boolean ofCells) {
        var format = xml.getAttributeValue(null, "numFmtId");
        if (xml.getLocalName().equals("numFmt") && formats.size() < MOST_STYLES) {
            formats.put(Integer.valueOf(format), xml.getAttributeValue(null, "formatCode"));
        } else if (ofCells && xml.getLocalName().equals("xf") && formatOfStyle.size() < MOST_STYLES) {
            formatOfStyle.add(format == null ? 0 : Integer.parseInt(format));
        }
    }

    boolean isDate(int style) {
        if (style >= formatOfStyle.size()) {
            return false;
        }
        int format = formatOfStyle.get(style);
        return DateUtil.isADateFormat(format, formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format)));
    }
}
