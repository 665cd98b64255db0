package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.criteria.RuleWords;
import vn.parindex.scoring.Rule;
import vn.parindex.shell.Panel;

/** What is read and not written: the rule as sentences, with the version that says so. */
class RuleInWords extends Panel {

    RuleInWords(CellForm form, Rule rule) {
        super(form.text("RuleTab.words"));
        var header = form.open().details().header();
        var list = new UnorderedList();
        list.addClassName("criteria-words");
        RuleWords.texts(form.locale(), rule).forEach(sentence -> list.add(new ListItem(sentence)));
        var version = new Paragraph(form.text(
                "RuleTab.version",
                header.version(),
                header.name().in(form.locale()),
                LegalText.of(header.legalBasis(), form.locale())));
        version.addClassName("par-note");
        add(list, version);
    }
}
