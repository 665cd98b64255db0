package vn.parindex.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.document.Slots;

/** The placeholders that a template may use, each with an example; inside a block those of the block. */
class SlotList extends Details {

    SlotList(Slots slots) {
        setSummaryText(UI.getCurrent().getTranslation("papers.SlotList.title"));
        var help = new Paragraph(UI.getCurrent().getTranslation("papers.SlotList.help"));
        help.addClassName("par-note");
        add(new Div(help, list(slots)));
    }

    private static UnorderedList list(Slots slots) {
        var list = new UnorderedList();
        list.addClassName("papers-slots");
        slots.texts()
                .forEach((name, example) -> list.add(
                        new ListItem(new Code("{{" + name + "}}"), new Span(" " + example.replace('\n', ' ')))));
        slots.blocks().forEach((name, inside) -> {
            var item = new ListItem(new Code("{{#" + name + "}} … {{/" + name + "}}"));
            if (!inside.texts().isEmpty() || !inside.blocks().isEmpty()) {
                item.add(list(inside));
            }
            list.add(item);
        });
        return list;
    }
}
