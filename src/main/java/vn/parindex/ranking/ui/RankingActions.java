package vn.parindex.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Texts;

/** What this reader can do with the results now: compute, submit, decide, publish, or look at what is public. */
class RankingActions {

    private final RankingPageState state;
    private final RankingDesk desk;
    private final Locale locale;
    private final Runnable shownAgain;

    RankingActions(RankingPageState state, RankingDesk desk, Locale locale, Runnable shownAgain) {
        this.state = state;
        this.desk = desk;
        this.locale = locale;
        this.shownAgain = shownAgain;
    }

    Component[] buttons() {
        var buttons = new ArrayList<Component>();
        if (state.mayCompute() && desk.may("ranking.compute")) {
            buttons.add(button(state.computed() ? "computeAgain" : "compute", Icons.REFRESH_CW, this::compute));
        }
        if (state.maySubmit() && desk.may("ranking.submit")) {
            buttons.add(button("submit", Icons.SEND, this::submit));
        }
        if (state.awaitsDecision() && desk.may("steering.approve")) {
            buttons.add(button("return", Icons.CORNER_UP_LEFT, this::returnToCouncil));
            buttons.add(button("approve", Icons.STAMP, this::approve));
        }
        if (state.mayPublish() && desk.may("results.publish")) {
            buttons.add(button("publish", Icons.GLOBE, this::publish));
        }
        makeLastPrimary(buttons);
        state.publication().ifPresent(notice -> buttons.add(publicPage(notice.path())));
        return buttons.toArray(Component[]::new);
    }

    private void compute() {
        act(() -> desk.compute(cycle()), "computed");
    }

    private void submit() {
        Confirm.ask(text("submit.title"), text("submit"), () -> act(() -> desk.submit(cycle()), "submitted"))
                .consequences(text("submit.consequences"))
                .seenBy(text("submit.seenBy"))
                .open();
    }

    private void approve() {
        new ApproveDialog(state.readiness().agencies(), state.cycle().year().value(), (number, date) -> {
                    desk.approve(cycle(), number, date);
                    done("approved");
                })
                .open();
    }

    private void returnToCouncil() {
        new ReturnDialog(reason -> {
                    desk.returnToCouncil(cycle(), reason);
                    done("returned");
                })
                .open();
    }

    private void publish() {
        Confirm.ask(text("publish.title"), text("publish"), () -> act(() -> desk.publish(cycle()), "published"))
                .consequences(text("publish.consequences"))
                .seenBy(text("publish.seenBy"))
                .open();
    }

    private void act(Runnable work, String word) {
        try {
            work.run();
            done(word);
        } catch (RefusedException refusal) {
            shownAgain.run();
            Notify.refused(refusal);
        }
    }

    private void done(String word) {
        shownAgain.run();
        Notify.done(text("done." + word));
    }

    private Button button(String element, Icons icon, Runnable action) {
        var button = new Button(text(element), icon.create(), click -> action.run());
        button.setId("ranking-" + element);
        return button;
    }

    private Anchor publicPage(String path) {
        var link = new Anchor(path, text("publicPage"));
        link.setRouterIgnore(true);
        return link;
    }

    private static void makeLastPrimary(List<Component> buttons) {
        if (!buttons.isEmpty()) {
            ((Button) buttons.get(buttons.size() - 1)).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }

    private CycleId cycle() {
        return state.cycle().id();
    }

    private String text(String element) {
        return Texts.of(locale, "ranking.RankingActions." + element);
    }
}
