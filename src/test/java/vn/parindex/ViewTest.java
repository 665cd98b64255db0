package vn.parindex;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import vn.parindex.identity.Officer;
import vn.parindex.shell.MainLayout;

/** Views without a browser: the real services and database, a faked servlet, one person at the keyboard. */
public abstract class ViewTest extends IntegrationTest {

    private static final Routes ROUTES = new Routes(found(Route.class), errors(), true);

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void openTheBrowser() {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, application, MockedUI::new));
        ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext())
                .setLayout(MainLayout.class);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Whoever is at the keyboard from here on; the account need not be stored. */
    protected static void signIn(Officer officer) {
        var authorities = officer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(officer, "", authorities);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> officer.has(role.replace("ROLE_", "")));
    }

    /** Goes to an address as if it had been typed, query and all. */
    protected static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends Component>> found(Class<Route> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scan(scanner).stream()
                .map(type -> (Class<? extends Component>) type)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errors() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return scan(scanner).stream()
                .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                .collect(Collectors.toSet());
    }

    private static Set<Class<?>> scan(ClassPathScanningCandidateComponentProvider scanner) {
        var types = new HashSet<Class<?>>();
        scanner.findCandidateComponents("vn.parindex")
                .forEach(found -> types.add(ClassUtils.resolveClassName(found.getBeanClassName(), null)));
        return types;
    }
}
