package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The simulated time in words. The browser lets it go on from the moment given; the server is not asked again. */
@Tag("par-clock-text")
@JsModule("./components/par-clock-text.ts")
class ClockText extends Component {

    ClockText(LocalDateTime now) {
        var ui = UI.getCurrent();
        getElement()
                .setText(ui.getTranslation(
                        "shell.ClockBand.now", DateText.of(ui.getLocale()).clock(now)));
        getElement().setAttribute("now", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now.withNano(0)));
        getElement().setAttribute("language", ui.getLocale().toLanguageTag());
        getElement().setAttribute("pattern", ui.getTranslation("shell.ClockBand.now"));
    }
}
