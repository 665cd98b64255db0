package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.ui.CycleChoice;
import vn.parindex.cycle.ui.CycleStatusLook;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** The results of a cycle on their way to the public: what is missing, the ranking, the decision, the publication. */
@Route(RankingNavigation.RANKING)
@RolesAllowed({
    Roles.CYCLE_MANAGER,
    Roles.STEERING_MEMBER,
    Roles.COUNCIL_CHAIR,
    Roles.COUNCIL_SECRETARY,
    Roles.COUNCIL_MEMBER,
    Roles.AUDITOR
})
@BelongsTo(RankingNavigation.LANDING)
class RankingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient RankingDesk desk;
    private transient RankingPageState state;
    private transient Bar bar;

    RankingView(RankingDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CycleId.of(
                event.getRouteParameters().get(RankingNavigation.CYCLE_ID).orElse("")));
    }

    private void show(CycleId cycle) {
        state = desk.state(cycle);
        removeAll();
        add(new RankingSentence(state, getLocale()).component());
        if (state.cycle().simulated()) {
            add(new SimulatedNotice());
        }
        if (!state.cycle().locked() && !state.readiness().complete()) {
            add(new ReadinessPanel(getTranslation("ranking.ReadinessPanel.title"), state.readiness(), desk));
        }
        state.lock()
                .ifPresent(lock -> add(new Banner(
                        Tone.OUTLINED,
                        Icons.LOCK,
                        getTranslation("ranking.RankingView.locked"),
                        getTranslation(
                                "ranking.RankingView.lock",
                                lock.decisionNumber(),
                                DateText.of(getLocale()).date(lock.decisionDate()),
                                DateText.of(getLocale()).dateTime(lock.lockedAt())))));
        if (!state.decisions().isEmpty()) {
            add(new DecisionsPanel(getTranslation("ranking.DecisionsPanel.title"), state.decisions()));
        }
        showRanking(cycle);
        showBar();
    }

    private void showRanking(CycleId cycle) {
        if (state.computed()) {
            add(new RankingSheet(state.rankings(), cycle));
        } else {
            add(new EmptyState(
                    Icons.TROPHY,
                    getTranslation("ranking.RankingView.none"),
                    getTranslation("ranking.RankingView.none.reason")));
        }
        state.publication().ifPresent(notice -> {
            var proof = new Div(getTranslation("ranking.RankingView.proof", notice.contentHash()));
            proof.addClassNames("par-note", "publication-proof");
            add(proof);
        });
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        showBar();
    }

    private void showBar() {
        if (bar == null) {
            return;
        }
        bar.title(getPageTitle());
        bar.state(
                new CycleChoice(desk.cycles(), state.cycle(), RankingNavigation::ranking),
                new StatusBadge(CycleStatusLook.of(state.cycle().status())));
        var cycle = state.cycle().id();
        bar.actions(new RankingActions(state, desk, getLocale(), () -> show(cycle)).buttons());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ranking.RankingView.title");
    }
}
