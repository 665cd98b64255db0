package vn.parindex.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafGuide;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafScoring;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.NodeLevel;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.exchange.OfflineSheet.Column;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shell.Texts;

/** A small set with one leaf of each kind, its workbook, and what people do to workbooks. */
public final class OfflineSamples {

    static final NodeId FIELD = NodeId.next();
    static final Leaf CHOICE = leaf(
            "1.1",
            new ChoiceRule(Points.of("1"), List.of(option("0", "Không"), option("0.5", "Một phần"), option("1", "Đủ"))),
            false);
    static final Leaf RATIO = leaf("1.2", ratio(), true);
    static final FrozenSet SET = new FrozenSet(
            SetId.next(),
            new SetHeader(
                    "thu",
                    1,
                    SetScope.parIndex(AgencyKind.PROVINCE),
                    text("Bộ thử"),
                    LegalBasis.NONE,
                    Points.of("2.5"),
                    true,
                    false),
            "hash",
            List.of(new Node(FIELD, null, NodeLevel.FIELD, "1", text("Lĩnh vực"), "BNV")),
            List.of(new Node(FIELD, null, NodeLevel.FIELD, "1", text("Lĩnh vực"), "BNV")),
            List.of(CHOICE, RATIO));

    private OfflineSamples() {}

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text + " (en)");
    }

    private static Option option(String points, String text) {
        return new Option(Points.of(points), text(text));
    }

    private static Leaf leaf(String code, Rule rule, boolean mayNotApply) {
        var id = LeafId.next();
        var scoring = new LeafScoring(
                rule.maximum(), PointsSource.APPRAISED, rule, mayNotApply ? NotApplicable.ALLOWED : NotApplicable.NO);
        var guide = LeafGuide.of(text("Tài liệu"), text("Hướng dẫn"));
        return new Leaf(id, code, text("Mục " + code), FIELD, new NodeId(id.value()), scoring, guide, "BNV");
    }

    private static Rule ratio() {
        var fraction = new Fraction(
                variable("b", "Đúng hạn"),
                variable("a", "Tổng số"),
                ZeroDenominator.NOT_APPLICABLE,
                false,
                MissingFigure.REFUSE);
        return new RatioRule(Points.of("1.5"), fraction, Optional.empty(), Optional.empty());
    }

    private static Variable variable(String symbol, String name) {
        return new Variable(symbol, text(name), text("hồ sơ"));
    }

    /** The workbook of these answers. */
    static byte[] workbook(Locale locale, AnswerContent choice, AnswerContent ratio) {
        var answers = List.of(answer(CHOICE, choice), answer(RATIO, ratio));
        return OfflineWorkbook.write(new OfflineFile(
                SET,
                answers,
                base(locale, answers),
                "Hồ sơ thử",
                List.of("Tải về lúc 14:32", "Chỉ điền ô vàng"),
                locale));
    }

    static byte[] workbook() {
        return workbook(Texts.VIETNAMESE, AnswerContent.nothing(), AnswerContent.nothing());
    }

    private static IssuedBase base(Locale locale, List<AnswerDetails> answers) {
        return new IssuedBase(
                IssuedBase.FORM,
                WorkbookId.next().toString(),
                "file",
                "agency",
                "Cần Thơ",
                "cycle",
                2022,
                SET.contentHash(),
                locale.getLanguage(),
                answers.stream()
                        .map(answer ->
                                GivingOut.base(SET.leaf(answer.leaf()), answer.version(), answer.content(), locale))
                        .toList());
    }

    private static AnswerDetails answer(Leaf leaf, AnswerContent content) {
        return new AnswerDetails(
                leaf.id(),
                AnswerStatus.DRAFT,
                content,
                leaf.rule().evaluate(vn.parindex.scoring.RuleInput.nothing()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                null,
                1,
                "can-bo",
                "Cán bộ",
                null);
    }

    /** What the cells of the sample say. */
    static Map<String, FieldReading> read(byte[] workbook) {
        var readings = new LinkedHashMap<String, FieldReading>();
        var uploaded = UploadedWorkbook.read(workbook);
        new FilledCells(uploaded, SET)
                .read()
                .forEach((leaf, fields) -> fields.forEach(
                        (name, reading) -> readings.put(SET.leaf(leaf).code() + " " + name, reading)));
        return readings;
    }

    /** The workbook after somebody worked on it. */
    public static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var content = new ByteArrayOutputStream()) {
            change.accept(opened);
            opened.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The workbook with this text typed into the cell of one field. */
    public static byte[] typed(byte[] workbook, String code, String field, String text) {
        return changed(workbook, book -> cell(book, code, field).setCellValue(text));
    }

    /** The cell to fill in of one field. */
    public static XSSFCell cell(XSSFWorkbook workbook, String code, String field) {
        return row(workbook.getSheetAt(0), code, field).getCell(Column.VALUE.index());
    }

    static XSSFRow row(XSSFSheet sheet, String code, String field) {
        return (XSSFRow) StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(Column.KEY.index()) != null)
                .filter(row ->
                        row.getCell(Column.KEY.index()).getStringCellValue().equals(OfflineSheet.key(code, field)))
                .findFirst()
                .orElseThrow();
    }
}
