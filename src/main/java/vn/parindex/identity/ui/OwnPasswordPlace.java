package vn.parindex.identity.ui;

import org.springframework.stereotype.Component;
import vn.parindex.shell.AccountPlace;

/** Puts the change of one's own password behind one's name. */
@Component
class OwnPasswordPlace implements AccountPlace {

    @Override
    public String path() {
        return OwnPasswordView.ROUTE;
    }

    @Override
    public String labelKey() {
        return "identity.OwnPasswordView.title";
    }
}
