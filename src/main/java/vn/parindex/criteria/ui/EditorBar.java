package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.ComparisonNavigation;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.SetStatus;
import vn.parindex.shell.Bar;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.SaveState;
import vn.parindex.shell.StatusBadge;

/** The bar above a version: its name and state, whether everything is saved, and the one next step. */
class EditorBar {

    private final OpenSet open;
    private final Runnable showFaults;
    private final SaveState saving = new SaveState();
    private final UI ui = UI.getCurrent();
    private ExchangeMenu exchange;
    private boolean exchangeEditable;

    EditorBar(OpenSet open, Runnable showFaults) {
        this.open = open;
        this.showFaults = showFaults;
    }

    void fill(Bar bar) {
        var header = open.details().header();
        bar.back(CriteriaNavigation.LIST, text("back"));
        bar.title(header.name().in(ui.getLocale()));
        var subtitle = text("subtitle", header.version(), SetDesk.scope(header, ui.getLocale()));
        bar.subtitle(header.reconstruction() ? text("reconstructed", subtitle) : subtitle);
        bar.state(new StatusBadge(SetStatusLook.of(open.details().status())));
        bar.actions(actions().toArray(Component[]::new));
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        var details = open.details();
        if (open.editable()) {
            saving.saved(details.changedAt());
            actions.add(saving);
        }
        actions.add(exchange());
        actions.add(new Button(
                ui.getTranslation("criteria.SetComparisonView.open"),
                Icons.GIT_COMPARE_ARROWS.create(),
                click -> ui.navigate(ComparisonNavigation.of(details.id()))));
        if (!open.desk().mayWrite()) {
            return actions;
        }
        switch (details.status()) {
            case DRAFT -> actions.add(submit());
            case IN_REVIEW -> {
                actions.add(new Button(text("takeBack"), Icons.UNDO_2.create(), click -> open.takeBack()));
                actions.add(primary("publish", Icons.STAMP, this::askToPublish));
            }
            case PUBLISHED, RETIRED -> actions.add(primary("next", Icons.COPY, this::beginNext));
        }
        return actions;
    }

    /** Made once for a state: the bar is filled anew after every change, a menu that is open should stay. */
    private ExchangeMenu exchange() {
        if (exchange == null || exchangeEditable != open.editable()) {
            exchangeEditable = open.editable();
            exchange = new ExchangeMenu(open);
        }
        return exchange;
    }

    private Button submit() {
        long errors = open.details().errors();
        if (errors == 0) {
            return primary("submit", Icons.SEND, this::askToSubmit);
        }
        var button = new Button(text("submitErrors", errors), Icons.SEND.create(), click -> showFaults.run());
        button.addClassName("criteria-not-yet");
        return button;
    }

    private Button primary(String key, Icons icon, Runnable action) {
        var button = new Button(text(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void askToSubmit() {
        long notes = open.details().faults().size();
        Confirm.ask(text("submitTitle"), text("submit"), open::submit)
                .consequences(text("submitText"))
                .consequences(notes == 0 ? text("submitClean") : text("submitNotes", notes))
                .open();
    }

    private void askToPublish() {
        var header = open.details().header();
        Confirm.ask(text("publishTitle", header.name().in(ui.getLocale()), header.version()), text("publish"), () -> {
                    open.publish();
                    if (open.details().status() == SetStatus.PUBLISHED) {
                        Notify.done(text("published"));
                    }
                })
                .consequences(text("publishText"))
                .seenBy(text("publishSeen"))
                .open();
    }

    private void beginNext() {
        var next = open.desk().drafts().beginNextVersion(open.details().id());
        ui.navigate(CriteriaNavigation.of(next));
    }

    private String text(String key, Object... arguments) {
        return ui.getTranslation("criteria.EditorBar." + key, arguments);
    }
}
