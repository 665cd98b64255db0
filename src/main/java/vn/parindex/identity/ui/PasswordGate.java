package vn.parindex.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.parindex.identity.OwnPasswordService;

/** Leads whoever signed in with a one-time code to the choice of a password, wherever they wanted to go. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private final OwnPasswordService password;

    PasswordGate(OwnPasswordService password) {
        this.password = password;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!OwnPasswordView.class.equals(event.getNavigationTarget()) && password.mustChange()) {
            event.forwardTo(OwnPasswordView.class);
        }
    }
}
