package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReason;
import vn.parindex.appraisal.StandardReasonService;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;

/** Writes one standard reason in both languages. */
class StandardReasonDialog extends Dialog {

    private final RadioButtonGroup<ReasonPurpose> purpose = new RadioButtonGroup<>();
    private final TextArea vi = area("vi");
    private final TextArea en = area("en");
    private final RefusableFields fields =
            new RefusableFields().with("reason", vi).with("english", en);
    private final transient Saving saving;

    /** Stores what was typed. */
    interface Saving {
        void save(ReasonPurpose purpose, String vi, String en);
    }

    /** @param reason null for a new one */
    StandardReasonDialog(StandardReason reason, Saving saving) {
        this.saving = saving;
        setHeaderTitle(text(reason == null ? "add" : "change"));
        setWidth("560px");
        purpose.setLabel(text("purpose"));
        purpose.setItems(ReasonPurpose.values());
        purpose.setItemLabelGenerator(one -> getTranslation("appraisal.ReasonPurpose." + one));
        purpose.setValue(reason == null ? ReasonPurpose.CHANGE : reason.purpose());
        purpose.setReadOnly(reason != null);
        if (reason != null) {
            vi.setValue(reason.text().vi());
            en.setValue(
                    reason.text().en().equals(reason.text().vi())
                            ? ""
                            : reason.text().en());
        }
        var form = new Div(purpose, vi, en);
        form.addClassName("par-stack");
        add(form);
        DialogFoot.of(this, text("save"), this::save);
        vi.focus();
    }

    private void save() {
        if (fields.attempt(() -> saving.save(purpose.getValue(), vi.getValue(), en.getValue()))) {
            close();
        }
    }

    private TextArea area(String name) {
        var area = new TextArea(text(name));
        area.setHelperText(getTranslation(
                "appraisal.DecisionForm.length",
                name.equals("vi") ? Reason.SHORTEST : 0,
                PointsFormat.of(getLocale()).number(StandardReasonService.LONGEST)));
        area.setWidthFull();
        return area;
    }

    private String text(String element) {
        return getTranslation("appraisal.StandardReasonDialog." + element);
    }
}
