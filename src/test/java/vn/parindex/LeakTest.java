package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Roles;

/**
 * Generated from {@code access-matrix.csv}: in every state of a file every role opens every screen, at home and as a
 * stranger. An opinion that is alone stands on nobody's screen but its author's; what was decided stands on the screens
 * of those only who may read findings in this state. What a member of the Council notes for nobody else stands on the
 * member's own screen only, whatever the state.
 */
class LeakTest extends ViewTest {

    private static final List<String> ALONE = List.of(LeakStage.ALONE, "0.3917", "0,3917", "0,39", "0.39");

    private static final String ELSEWHERE = " elsewhere";
    private static final Set<String> COUNCIL = Set.of(Roles.COUNCIL_CHAIR, Roles.COUNCIL_MEMBER);
    private static final String SCORES = "/scores";

    @Autowired
    private LeakStage stage;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private AccessMatrix matrix;

    @ParameterizedTest
    @EnumSource(
            value = FileStatus.class,
            names = {"SUBMITTED", "CLARIFYING", "AT_COUNCIL", "DONE"})
    void nobodysScreenShowsWhatTheReaderMayNotSee(FileStatus state) {
        stage.make(state);
        var mayRead = matrix.roles("finding.read", state.name());
        var leaks = new ArrayList<String>();
        for (var role : Roles.ALL) {
            look(role, atHome(role), state, mayRead.contains(role), leaks);
            abroad(role).ifPresent(stranger -> look(role + ELSEWHERE, stranger, state, false, leaks));
        }

        assertThat(leaks).isEmpty();
    }

    /** The same eyes find what is there: who said it sees it. */
    @Test
    void theAuthorSeesTheOwnOpinion() {
        stage.make(FileStatus.SUBMITTED);
        signIn(stage.first());
        open(address("cycles/:cycleId/appraisals/leaves/:leafId"));

        assertThat(ScreenText.ofCurrentUi()).contains(LeakStage.ALONE);
    }

    private void look(String who, Officer officer, FileStatus state, boolean mayRead, List<String> leaks) {
        signIn(officer);
        for (var route : routes(officer)) {
            var address = address(route.getTemplate());
            open(address);
            var text = ScreenText.ofCurrentUi();
            var forbidden = new ArrayList<>(List.of(LeakNote.PRIVATE));
            if (state == FileStatus.SUBMITTED) {
                forbidden.addAll(ALONE);
            }
            if (!mayReadQuestion(officer, state, who)
                    && !(route.getTemplate().endsWith(SCORES) && readsScores(officer))) {
                forbidden.add(LeakStage.ASKED);
            }
            if (!mayRead && !(route.getTemplate().endsWith(SCORES) && readsScores(officer))) {
                forbidden.addAll(List.of(LeakStage.ALONE, LeakStage.DECIDED, "0.2442", "0,2442"));
            }
            forbidden.stream()
                    .filter(marker -> contains(text, marker))
                    .forEach(marker -> leaks.add(who + " sees " + marker + " at " + route.getTemplate()));
        }
    }

    /** The agency's own people, the secretariat whose question it is, and who reads all; later also the Council. */
    private boolean mayReadQuestion(Officer officer, FileStatus state, String who) {
        if (who.endsWith(ELSEWHERE)) {
            return false;
        }
        var asks = officer.has(Roles.APPRAISER) || officer.has(Roles.APPRAISAL_LEAD);
        var reads = officer.hasAny(matrix.roles("query.read", state.name())) && !asks;
        return reads || state.compareTo(FileStatus.AT_COUNCIL) >= 0 && officer.hasAny(COUNCIL);
    }

    /** The same eyes find the question where it belongs. */
    @Test
    void theAgencyReadsItsQuestion() {
        stage.make(FileStatus.SUBMITTED);
        signIn(people.of(stage.agency(), Roles.LEADER));
        open(address("cycles/:cycleId/agencies/:agencyId/clarification"));

        assertThat(ScreenText.ofCurrentUi()).contains(LeakStage.ASKED);
    }

    /** The same eyes find the note where it belongs. */
    @ParameterizedTest
    @EnumSource(
            value = FileStatus.class,
            names = {"AT_COUNCIL", "DONE"})
    void theMemberReadsTheOwnNote(FileStatus state) {
        stage.make(state);
        signIn(stage.note().author());
        open(address("cycles/:cycleId/council/meetings/:meetingId"));

        assertThat(ScreenText.ofCurrentUi()).contains(LeakNote.PRIVATE);
    }

    /** The path of a score, with the reasons of its ledger, is read by an operation of its own. */
    private boolean readsScores(Officer officer) {
        return officer.hasAny(matrix.roles("score.read", CycleStatus.OPEN.name()));
    }

    /** A number is found as a whole number only. */
    private static boolean contains(String text, String marker) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(marker) + "(?!\\d)")
                .matcher(text)
                .find();
    }

    private Officer atHome(String role) {
        return switch (role) {
            case Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CONTRIBUTOR -> people.of(stage.agency(), role);
            case Roles.APPRAISER, Roles.APPRAISAL_LEAD -> people.of(cycles.agency("BNV"), role);
            case Roles.COUNCIL_CHAIR -> stage.cycle().chair();
            case Roles.COUNCIL_SECRETARY -> stage.cycle().secretary();
            default -> people.of(role);
        };
    }

    private Optional<Officer> abroad(String role) {
        return switch (role) {
            case Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CONTRIBUTOR ->
                Optional.of(people.of(cycles.agency("92"), role));
            case Roles.APPRAISER, Roles.APPRAISAL_LEAD -> Optional.of(people.of(cycles.agency("BTC"), role));
            default -> Optional.empty();
        };
    }

    private String address(String template) {
        return template.replace(":cycleId", stage.cycle().id().toString())
                .replace(":agencyId", stage.agency().toString())
                .replace(":leafId", stage.finding("1.1").leaf().toString())
                .replace(":meetingId", stage.note().meeting().toString())
                .replaceAll("/:leafCode.*", "/1.1")
                .replaceAll("/?:[A-Za-z]+\\?.*", "");
    }

    /** Those that the officer's role may enter at all; that others show an error is {@link ViewAccessTest}'s. */
    private static List<RouteData> routes(Officer officer) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> mayEnter(route.getNavigationTarget().getAnnotation(RolesAllowed.class), officer))
                .toList();
    }

    private static boolean mayEnter(RolesAllowed allowed, Officer officer) {
        return allowed == null || officer.hasAny(List.of(allowed.value()));
    }
}
