package vn.parindex.clock.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import vn.parindex.clock.ClockService;

/** Moves the clock without leaving the view, which is then shown anew at the new time. */
class ClockDialog extends Dialog {

    ClockDialog(ClockService service, Clock clock) {
        setHeaderTitle(getTranslation("clock.ClockView.title"));
        setWidth("520px");
        var form = new ClockForm(service, clock, this::moved);
        add(form);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), form.submit());
    }

    private void moved() {
        close();
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
