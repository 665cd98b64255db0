package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.shell.Panel;

/** The English of everything on the row, each below its Vietnamese. Blank where English says the same. */
class EnglishTab extends Div {

    private static final List<String> TEXTS = List.of("evidence", "guidance", "period", "data_source");
    private static final int OPTION_VI = 1;
    private static final int OPTION_EN = 2;

    private final CellForm form;

    EnglishTab(CellForm form, boolean leaf) {
        this.form = form;
        addClassName("par-stack");
        var note = new Paragraph(form.text("EnglishTab.note"));
        note.addClassName("par-note");
        var texts = new Panel(form.text("EnglishTab.title"), note, original("name_vi"), form.area("name_en"));
        TEXTS.stream()
                .filter(column -> !form.row().get(column + "_vi").isEmpty()
                        || !form.row().get(column + "_en").isEmpty())
                .forEach(column -> texts.add(original(column + "_vi"), form.area(column + "_en")));
        add(texts);
        if (leaf) {
            RuleSheet.of(form.row()).ifPresent(this::rule);
        }
    }

    private Div original(String column) {
        return quote(form.row().get(column));
    }

    private static Div quote(String text) {
        var quote = new Div(new Span(text));
        quote.addClassNames("criteria-original", "criteria-lines");
        return quote;
    }

    private void rule(RuleSheet sheet) {
        var fields = new SheetFields(form, sheet);
        var panel = new Panel(form.text("EnglishTab.rule"));
        sheet.figures().forEach(figure -> {
            panel.add(quote(figure.get(RuleSheet.NAME)));
            panel.add(ParameterPanel.grid(
                    fields.words(
                            form.text("EnglishTab.figure", figure.get(RuleSheet.SYMBOL)),
                            figure.get(RuleSheet.NAME_EN),
                            text -> figure.set(RuleSheet.NAME_EN, text)),
                    fields.words(
                            form.text("EnglishTab.unit", figure.get(RuleSheet.UNIT)),
                            figure.get(RuleSheet.UNIT_EN),
                            text -> figure.set(RuleSheet.UNIT_EN, text))));
        });
        if (sheet.rule().equals("choice")) {
            sheet.options()
                    .forEach(option -> panel.add(
                            quote(option.get(OPTION_VI)),
                            fields.words(
                                    form.text("EnglishTab.option", option.get(0)),
                                    option.get(OPTION_EN),
                                    text -> option.set(OPTION_EN, text))));
        }
        if (panel.getComponentCount() > 1) {
            add(panel);
        }
    }
}
