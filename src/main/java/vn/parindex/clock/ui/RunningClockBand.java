package vn.parindex.clock.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.clock.ClockService;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ClockBand;
import vn.parindex.shell.Icons;

/** Tells the frame what time it is while the clock is simulated, and lets who runs the cycle move it. */
@Component
class RunningClockBand implements ClockBand {

    private final ClockService service;
    private final Clock clock;
    private final CurrentUser user;

    RunningClockBand(ClockService service, Clock clock, CurrentUser user) {
        this.service = service;
        this.clock = clock;
        this.user = user;
    }

    @Override
    public Optional<LocalDateTime> simulatedNow() {
        return service.simulated() ? Optional.of(LocalDateTime.now(clock)) : Optional.empty();
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> control() {
        if (!service.movable() || !user.roles().contains(Roles.CYCLE_MANAGER)) {
            return Optional.empty();
        }
        var text = UI.getCurrent().getTranslation("clock.ClockForm.move");
        var move = new Button(
                text, Icons.CALENDAR_CLOCK.create(), click -> UI.getCurrent().navigate(ClockView.class));
        move.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return Optional.of(move);
    }
}
