package vn.parindex.criteria.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import vn.parindex.criteria.SetHeader;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.PointsFormat;

/** The head of a version that cannot be changed, in words. */
class HeaderFacts extends Dialog {

    HeaderFacts(SetHeader header) {
        setHeaderTitle(getTranslation("criteria.HeaderFacts.title"));
        var locale = getLocale();
        var facts = new Div(
                fact("code", header.code()),
                fact("nameVi", header.name().vi()),
                fact("nameEn", header.name().en()),
                fact("instrument", InstrumentName.of(header.scope().instrument(), locale)),
                fact("kind", SetDesk.scope(header, locale)),
                fact("legalNumber", LegalText.of(header.legalBasis(), locale)),
                fact(
                        "legalArticle",
                        header.legalBasis().article() == null
                                ? ""
                                : header.legalBasis().article()),
                fact("total", PointsFormat.of(locale).display(header.total())),
                fact("rescales", getTranslation("criteria.HeaderFacts." + header.rescales())),
                fact("reconstruction", getTranslation("criteria.HeaderFacts." + header.reconstruction())));
        facts.addClassName("par-stack");
        add(facts);
        DialogFoot.reading(this);
    }

    private Div fact(String key, String value) {
        return (Div) CellForm.read(getTranslation("criteria.HeaderForm." + key), value);
    }
}
