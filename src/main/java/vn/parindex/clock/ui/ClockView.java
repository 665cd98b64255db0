package vn.parindex.clock.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.parindex.clock.ClockService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PageSentence;

/** The demonstration's clock, for who runs the cycle: what time it is, and the way forward. */
@Route("clock")
@RolesAllowed(Roles.CYCLE_MANAGER)
class ClockView extends Div implements HasDynamicTitle {

    ClockView(ClockService service, Clock clock) {
        addClassNames("par-page", "par-page--narrow");
        var now = DateText.of(getLocale()).clock(LocalDateTime.now(clock));
        add(new PageSentence(
                getTranslation(service.movable() ? "clock.ClockView.sentence" : "clock.ClockView.real", now)));
        if (service.movable()) {
            var form = new ClockForm(service, clock, () -> UI.getCurrent().refreshCurrentRoute(true));
            form.addClassName("par-card");
            add(form);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clock.ClockView.title");
    }
}
