package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import vn.parindex.shared.CurrentUser;

/**
 * The frame around every view: rail, bar, clock band. It knows no feature: places come from {@code @Menu}, counts,
 * clock and person from interfaces that others implement.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    static final String MAIN_ID = "par-main";

    private final transient FramePieces pieces;
    private final Rail rail;
    private final Bar bar = new Bar();
    private final Div beside = new Div();
    private final Div band = new Div();
    private final Div view = new Div();
    private final Main main = new Main(band, view);
    private final KeySheet keys = new KeySheet();

    MainLayout(
            ObjectProvider<CurrentUser> user,
            ObjectProvider<AuthenticationContext> session,
            FramePieces pieces,
            Places menu,
            Demonstration demonstration) {
        this.pieces = pieces;
        setPrimarySection(Section.DRAWER);
        view.addClassName("par-main__view");
        main.addClassName("par-main");
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        rail = new Rail(menu.ofReader(), demonstration.isOn(), keys::open);
        addToDrawer(rail);
        var person = user.getIfAvailable();
        var own = new Account(person, session.getIfAvailable(), pieces.places());
        if (person != null && person.isSignedIn()) {
            pieces.bar().forEach(place -> beside.add(place.create()));
        }
        addToNavbar(header(own));
        setContent(main);
    }

    /** Puts the view inside the main landmark instead of in its place. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        view.getElement().removeAllChildren();
        view.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        view.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = event.getActiveChain().get(0);
        bar.clear();
        if (shown instanceof HasDynamicTitle titled) {
            bar.title(titled.getPageTitle());
        }
        if (shown instanceof HasBar filling) {
            filling.fillBar(bar);
        }
        keys.show(shown instanceof HasKeys keyed ? keyed.keys() : List.of());
        rail.show(pieces.counts()
                .collect(Collectors.toMap(count -> Rail.bare(count.path()), RailCount::count, Integer::sum)));
        rail.mark(event.getLocation().getPath(), shown.getClass().getAnnotation(BelongsTo.class));
        fillBand();
    }

    private void fillBand() {
        band.removeAll();
        band.addClassName("par-clock");
        var running = pieces.clock();
        var now = running == null ? null : running.simulatedNow().orElse(null);
        band.setVisible(now != null);
        if (now != null) {
            band.add(Icons.CLOCK.create(), new ClockText(now));
            running.control().ifPresent(band::add);
        }
    }

    private Header header(Component account) {
        var toggle = new DrawerToggle();
        toggle.addClassName("par-bar__toggle");
        toggle.setAriaLabel(getTranslation("shell.Rail.open"));
        var header = new Header(skipLink(), toggle);
        header.add(bar.parts());
        header.add(beside, account);
        beside.addClassName("par-bar__beside");
        header.addClassName("par-bar");
        return header;
    }

    /** A plain link to "#…" would be resolved against the base of the page and leave the view. */
    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN_ID, getTranslation("shell.MainLayout.skip"));
        link.addClassName("par-skip");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        MAIN_ID);
        return link;
    }
}
