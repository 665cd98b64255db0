package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import elemental.json.JsonArray;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ScreenExtension.class)
class RailTest {

    @Test
    void showsUpToSevenPlacesByTheirTranslatedNames() {
        var rail = new Rail(entries(7), false, () -> {});
        assertThat(_find(rail, SideNavItem.class))
                .hasSize(7)
                .allSatisfy(item -> assertThat(item.getLabel()).isEqualTo("Đóng"));
        assertThat(_find(rail, Paragraph.class)).isEmpty();
    }

    @Test
    void putsWhatIsBeyondSevenBehindOneMore() {
        var rail = new Rail(entries(9), false, () -> {});
        assertThat(_find(rail, SideNavItem.class)).hasSize(6);
        assertThat(_find(rail, Span.class)).extracting(Span::getText).contains("Thêm");
    }

    @Test
    void countsWhatWaitsAndForgetsItWhenNothingDoes() {
        var rail = new Rail(entries(2), false, () -> {});
        rail.show(Map.of("", 14));
        assertThat(item(rail, 0).getSuffixComponent().getElement().getText()).isEqualTo("14");
        assertThat(item(rail, 1).getSuffixComponent()).isNull();

        rail.show(Map.of());
        assertThat(item(rail, 0).getSuffixComponent()).isNull();
    }

    @Test
    void saysWhenItIsADemonstrationInTheLanguageOfTheReader() {
        ScreenExtension.speak(Locale.ENGLISH);
        var rail = new Rail(entries(1), true, () -> {});
        assertThat(_get(rail, Paragraph.class).getText()).isEqualTo("Demo edition");
        assertThat(_find(rail, Html.class))
                .extracting(Html::getInnerHtml)
                .anySatisfy(face -> assertThat(face).contains("Tiếng Việt"));
    }

    @Test
    void marksTheOnePlaceThatTheViewNamesOrItsAddressBeginsWith() {
        var rail = new Rail(entries(4), false, () -> {});
        rail.mark("place1/17/ranking", Named.class.getAnnotation(BelongsTo.class));
        assertThat(marked(rail)).containsExactly("place2");

        rail.mark("place1/17", null);
        assertThat(marked(rail)).containsExactly("place1");

        rail.mark("place11", null);
        assertThat(marked(rail)).isEmpty();
    }

    @Test
    void aReaderWithoutTheNamedPlaceSeesTheNearest() {
        var rail = new Rail(entries(2), false, () -> {});
        rail.mark("place1/17/ranking", Named.class.getAnnotation(BelongsTo.class));
        assertThat(marked(rail)).containsExactly("place1");
    }

    @Test
    void aPlaceThatIsLeftKeepsAListOfAliasesForTheBrowser() {
        var rail = new Rail(entries(4), false, () -> {});
        rail.mark("place1/17", null);
        rail.mark("place2", null);

        assertThat(item(rail, 1).getElement().getPropertyRaw("pathAliases"))
                .isInstanceOfSatisfying(
                        JsonArray.class, aliases -> assertThat(aliases.length()).isZero());
    }

    private static List<String> marked(Rail rail) {
        return _find(rail, SideNavItem.class).stream()
                .filter(item -> !item.getPathAliases().isEmpty())
                .map(SideNavItem::getPath)
                .toList();
    }

    @BelongsTo("place2")
    private static final class Named {}

    private static SideNavItem item(Rail rail, int index) {
        return _find(rail, SideNavItem.class).get(index);
    }

    private static List<MenuEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(index ->
                        new MenuEntry(index == 0 ? "/" : "place" + index, "shell.close", (double) index, "globe", null))
                .toList();
    }
}
