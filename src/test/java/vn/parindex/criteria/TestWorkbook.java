package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.shell.Texts;

/** Writes workbooks as people write them, and says what reading them found. */
final class TestWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;

    /** A workbook with one sheet of this name. */
    static TestWorkbook sheet(String name) {
        var book = new TestWorkbook();
        book.sheet = book.workbook.createSheet(name);
        return book;
    }

    /** An annex with its header in the first row: STT, content, points. */
    static TestWorkbook annex() {
        return sheet("Phụ lục").row(1, "STT", "Nội dung", "Điểm tối đa");
    }

    /** The sheet of rules of a small set that is right, to spoil one cell of. */
    static TestWorkbook rules() {
        var book = sheet("Sheet1").row(1, SetCsv.COLUMNS.toArray());
        var rows = SetCsv.read(SetText.small().bytes(), new Faults());
        for (int i = 0; i < rows.size(); i++) {
            var source = rows.get(i);
            book.row(i + 2, SetCsv.COLUMNS.stream().map(source::get).toArray());
        }
        return book;
    }

    /** Writes texts and numbers from column A on; null leaves a cell out. */
    TestWorkbook row(int number, Object... values) {
        var row = sheet.createRow(number - 1);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number figure) {
                row.createCell(column).setCellValue(figure.doubleValue());
            } else if (values[column] != null) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return this;
    }

    /** The XML of a row that begins an annex. */
    static String headerRow() {
        return Stream.of("STT", "Nội dung", "Điểm tối đa")
                .map(title -> "<c t=\"inlineStr\"><is><t>" + title + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    TestWorkbook merge(String region) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        return this;
    }

    TestWorkbook cell(String reference, Consumer<XSSFCell> change) {
        var place = new CellReference(reference);
        var row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        change.accept(row.createCell(place.getCol()));
        return this;
    }

    byte[] bytes() {
        return bytes(workbook);
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        try (var content = new ByteArrayOutputStream()) {
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static XSSFWorkbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    WorkbookReading read() {
        return read(bytes());
    }

    /** Also makes sure that every fault can be told in both languages. */
    static WorkbookReading read(byte[] content) {
        var reading = SetWorkbook.read(content);
        for (var fault : reading.faults()) {
            for (var locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
                assertThat(Texts.has(locale, fault.key())).as(fault.key()).isTrue();
                assertThat(Texts.of(locale, fault.key(), fault.arguments().toArray()))
                        .as(fault.key())
                        .doesNotContain("{");
            }
        }
        return reading;
    }

    /** What keeps the workbook from being taken over. Then nothing of it is. */
    static List<String> errors(byte[] content) {
        var reading = read(content);
        if (!reading.isFaultless()) {
            assertThat(reading.rows()).isEmpty();
            assertThat(reading.header()).isEmpty();
        }
        return reading.faults().stream()
                .filter(Fault::isError)
                .map(Fault::toString)
                .toList();
    }

    List<String> errors() {
        return errors(bytes());
    }
}
