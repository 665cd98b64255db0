package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import elemental.json.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/** The dark rail on the left: where a person can go, at most seven places; language, theme and help at its foot. */
class Rail extends Aside {

    static final int PLACES = 7;

    private static final String SIGN_BAR = "<span class=\"par-rail__sign-bar\"></span>";
    private static final int SIGN_BARS = 3;
    private static final String ALIASES = "pathAliases";

    private final SideNav places = new SideNav();
    private final Div foot = new Div();

    Rail(List<MenuEntry> entries, boolean demonstration, Runnable help) {
        addClassName("par-rail");
        getElement().setAttribute("aria-label", text("shell.Rail.label"));
        places.getElement().setAttribute("aria-label", text("shell.Rail.places"));
        var shown = entries.size() > PLACES ? PLACES - 1 : entries.size();
        entries.subList(0, shown).forEach(entry -> places.addItem(item(entry)));
        add(mark(), places);
        if (shown < entries.size()) {
            add(more(entries.subList(shown, entries.size())));
        }
        fillFoot(demonstration, help);
        add(foot);
    }

    private Component mark() {
        var sign = new Html(
                "<span class=\"par-rail__sign\" aria-hidden=\"true\">" + SIGN_BAR.repeat(SIGN_BARS) + "</span>");
        var mark = new Anchor("", sign, new Span(text("shell.name")));
        mark.addClassName("par-rail__mark");
        return mark;
    }

    /** What waits at the places; those that are not named have nothing waiting. */
    void show(Map<String, Integer> waiting) {
        var format = PointsFormat.of(UI.getCurrent().getLocale());
        for (var item : places.getItems()) {
            int count = waiting.getOrDefault(bare(item.getPath()), 0);
            var badge = count > 0 ? new Span(format.number(count)) : null;
            if (badge != null) {
                badge.addClassName("par-rail__count");
            }
            item.setSuffixComponent(badge);
        }
    }

    /**
     * Marks the one place the shown view belongs to.
     *
     * @param named the place that the view names; null when it names none
     */
    void mark(String location, BelongsTo named) {
        var here = places.getItems().stream()
                .filter(item -> named != null && bare(item.getPath()).equals(named.value()))
                .findFirst()
                .or(() -> nearest(location));
        for (var item : places.getItems()) {
            var marked = here.filter(item::equals).isPresent()
                    && !bare(item.getPath()).equals(location);
            alias(item, marked ? Set.of(location) : Set.of());
        }
    }

    /** The property is emptied, not taken away as the component would: in the browser it must stay a list. */
    private static void alias(SideNavItem item, Set<String> locations) {
        if (!locations.isEmpty()) {
            item.setPathAliases(locations);
        } else if (!item.getPathAliases().isEmpty()) {
            item.getElement().setPropertyJson(ALIASES, Json.createArray());
        }
    }

    private Optional<SideNavItem> nearest(String location) {
        return places.getItems().stream()
                .filter(item ->
                        location.equals(bare(item.getPath())) || location.startsWith(bare(item.getPath()) + "/"))
                .max(Comparator.comparingInt(item -> item.getPath().length()));
    }

    private SideNavItem item(MenuEntry entry) {
        var icon = Icons.ofId(entry.icon() == null ? Icons.CIRCLE_DOT.id() : entry.icon())
                .create();
        return new SideNavItem(text(entry.title()), entry.path(), icon);
    }

    private Component more(List<MenuEntry> entries) {
        var name = text("shell.Rail.more");
        var button = new MenuButton(
                face(Icons.ELLIPSIS_VERTICAL, new Span(name)),
                name,
                menu -> entries.forEach(entry -> menu.addItem(
                        text(entry.title()), click -> UI.getCurrent().navigate(bare(entry.path())))));
        button.addClassName("par-rail__button");
        return button;
    }

    private void fillFoot(boolean demonstration, Runnable help) {
        foot.addClassName("par-rail__foot");
        if (demonstration) {
            var badge = new Paragraph(text("shell.Rail.demonstration"));
            badge.addClassName("par-rail__demonstration");
            foot.add(badge);
        }
        var language = new LanguageSwitch();
        language.addClassName("par-rail__button");
        foot.add(language, themeSwitch());
        var keys = button(Icons.CIRCLE_QUESTION_MARK, new Span(text("shell.Rail.help")));
        keys.addClickListener(click -> help.run());
        foot.add(keys);
    }

    private Button themeSwitch() {
        var button = button(Icons.MOON, new Html("<span>" + word("dark") + word("light") + "</span>"));
        button.addClickListener(click -> Preferences.switchTheme(UI.getCurrent()));
        return button;
    }

    private static String word(String theme) {
        return "<span class=\"par-rail__to-" + theme + "\">" + HtmlUtils.htmlEscape(text("shell.Rail." + theme))
                + "</span>";
    }

    private static Button button(Icons icon, Component label) {
        var button = new Button();
        button.getElement().appendChild(face(icon, label).getElement());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("par-rail__button");
        return button;
    }

    private static Span face(Icons icon, Component label) {
        var face = new Span(icon.create(), label);
        face.addClassName("par-rail__button-face");
        return face;
    }

    /** Menu entries write the first page as "/", routes as "". */
    static String bare(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
