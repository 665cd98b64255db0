package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.parindex.appraisal.ThirdScorers;
import vn.parindex.identity.Officer;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** What waits for a third scorer, and to whom a lead gives it. */
class ThirdBanner extends Banner {

    /** @param give null where the reader only reads */
    ThirdBanner(ThirdScorers third, List<Officer> officers, SerializableConsumer<Officer> give) {
        super(
                third.ungiven() > 0 ? Tone.WARNING : Tone.INFO,
                third.ungiven() > 0 ? Icons.TRIANGLE_ALERT : Icons.HOURGLASS,
                text("title", third.waiting()),
                third.ungiven() > 0 ? text("ungiven", third.ungiven()) : text("given"));
        if (give == null || third.ungiven() == 0) {
            return;
        }
        var whom = new Select<Officer>();
        whom.setAriaLabel(text("whom"));
        whom.setPlaceholder(text("whom"));
        whom.setItems(officers);
        whom.setItemLabelGenerator(Officer::displayName);
        var button = new Button(text("give"), click -> {
            if (whom.getValue() == null) {
                whom.setErrorMessage(text("choose"));
                whom.setInvalid(true);
            } else {
                give.accept(whom.getValue());
            }
        });
        var line = new Div(whom, button);
        line.addClassName("par-toolbar");
        with(line);
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("appraisal.ThirdBanner." + element, arguments);
    }
}
