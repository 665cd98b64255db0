package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Roles;

/** Every role opens every address, before, during and after the work on a file: the view, or "not found", no failure. */
class ViewAccessTest extends ViewTest {

    @Autowired
    private AccessStages stages;

    static Stream<String> roles() {
        return Roles.ALL.stream();
    }

    @Test
    void everyViewSaysWhoMayEnter() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                                .filter(route.getNavigationTarget()::isAnnotationPresent))
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyAddressShowsItsViewOrIsNotFound(String role) {
        var failures = new ArrayList<String>();
        for (var state : List.of(
                FileStatus.SELF_ASSESSING.name(),
                FileStatus.CLARIFYING.name(),
                FileStatus.AT_COUNCIL.name(),
                CycleStatus.PUBLISHED.name())) {
            var stage = stages.of(state);
            signIn(stages.officer(role, stage));
            for (var route : routes()) {
                var shown = shownAt(address(route, stage));
                if (!isRight(route.getNavigationTarget(), shown, role)) {
                    failures.add(route.getTemplate() + " in " + state + " shows " + shown.getSimpleName());
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Whoever may not enter sees another view (an error, or where a forward leads); nobody sees a failure. */
    private static boolean isRight(Class<? extends Component> view, Class<?> shown, String role) {
        var isFailure = shown.getSimpleName().equals("FailureView");
        return !isFailure && (mayEnter(view, role) || !shown.equals(view));
    }

    private static boolean mayEnter(Class<? extends Component> view, String role) {
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles == null || Arrays.asList(roles.value()).contains(role);
    }

    private static Class<?> shownAt(String address) {
        open(address);
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getClass();
    }

    private static String address(RouteData route, AccessStage stage) {
        return route.getTemplate()
                .replace(":cycleId", stage.cycle().id().toString())
                .replace(":agencyId", stage.agency().toString())
                .replace(":leafId", stage.leaf().id().toString())
                .replaceAll("/:leafCode.*", "/" + stage.leaf().code())
                .replaceAll("/?:[A-Za-z]+\\?.*", "");
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }
}
