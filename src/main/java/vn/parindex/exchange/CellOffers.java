package vn.parindex.exchange;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.criteria.Leaf;
import vn.parindex.exchange.OfflineSheet.Column;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shell.Texts;

/** What the spreadsheet offers, and warns of, while somebody fills a cell in. The program checks again. */
final class CellOffers {

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper validations;
    private final OptionSheet options;
    private final Locale locale;
    private String yesOrNo;

    CellOffers(XSSFSheet sheet, OptionSheet options, Locale locale) {
        this.sheet = sheet;
        this.validations = new XSSFDataValidationHelper(sheet);
        this.options = options;
        this.locale = locale;
    }

    void offer(Leaf leaf, String name, int row) {
        switch (name) {
            case LeafFields.CHOICE ->
                list(row, options.add(FieldTexts.of(locale).options(leaf)));
            case LeafFields.NOT_APPLICABLE -> list(row, yesOrNo());
            case LeafFields.EXPLANATION ->
                add(
                        row,
                        validations.createTextLengthConstraint(
                                OperatorType.LESS_OR_EQUAL, String.valueOf(AnswerContent.LONGEST_EXPLANATION), null),
                        "tooLong",
                        AnswerContent.LONGEST_EXPLANATION);
            default -> {
                // a figure may be typed in more ways than a spreadsheet can describe
            }
        }
    }

    private String yesOrNo() {
        if (yesOrNo == null) {
            var texts = FieldTexts.of(locale);
            yesOrNo = options.add(List.of(texts.yes(), texts.no()));
        }
        return yesOrNo;
    }

    private void list(int row, String formula) {
        add(row, validations.createFormulaListConstraint(formula), "notOffered");
    }

    private void add(int row, DataValidationConstraint constraint, String problem, Object... arguments) {
        int column = Column.VALUE.index();
        var validation = validations.createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(text("title"), text(problem, arguments));
        sheet.addValidationData(validation);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, "exchange.CellOffers." + key, arguments);
    }
}
