package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import vn.parindex.shared.CurrentUser;

@ExtendWith(ScreenExtension.class)
class MainLayoutTest {

    @Test
    void putsTheTitleOfTheViewIntoTheBarAndTheViewIntoTheMainLandmark() {
        var view = new PlainView();
        var layout = layout(Optional.empty(), false);
        show(layout, view);

        assertThat(_get(layout, H1.class).getText()).isEqualTo("Việc của tôi");
        assertThat(_get(_get(layout, Main.class), PlainView.class)).isSameAs(view);
    }

    @Test
    void letsAViewFillTheBarAndForgetsItOnTheNextNavigation() {
        var layout = layout(Optional.empty(), false);
        show(layout, new FullView());
        assertThat(_get(layout, H1.class).getText()).isEqualTo("Hồ sơ 2022");
        assertThat(_find(layout, StatusBadge.class)).hasSize(1);
        assertThat(texts(layout)).contains("TP Cần Thơ");

        show(layout, new PlainView());
        assertThat(_find(layout, StatusBadge.class)).isEmpty();
        assertThat(texts(layout)).doesNotContain("TP Cần Thơ");
    }

    @Test
    void saysThatTheClockIsSimulated() {
        var layout = layout(Optional.of(LocalDateTime.of(2023, 2, 6, 8, 0)), false);
        show(layout, new PlainView());
        assertThat(_get(layout, ClockText.class).getElement().getText())
                .isEqualTo("Đồng hồ trình diễn: Thứ Hai 06/02/2023 08:00");
    }

    @Test
    void namesThePersonAndTheOtherLanguage() {
        var layout = layout(Optional.empty(), true);
        show(layout, new PlainView());
        assertThat(_find(layout, Html.class))
                .extracting(Html::getInnerHtml)
                .anySatisfy(face -> assertThat(face).contains("Nguyễn Thị Hồng Nhung", "Sở Nội vụ"))
                .anySatisfy(face -> assertThat(face).contains("English"));
        assertThat(Account.abbreviation("Nguyễn Thị Hồng Nhung")).isEqualTo("HN");
        assertThat(Account.abbreviation("Đặng")).isEqualTo("Đ");
    }

    @Test
    void listsTheKeysOfTheViewBehindHelp() {
        var layout = layout(Optional.empty(), false);
        UI.getCurrent().add(layout);
        show(layout, new FullView());

        var help = _find(layout, Button.class).stream()
                .filter(button -> button.getElement().getTextRecursively().contains("Trợ giúp"))
                .findFirst();
        _click(help.orElseThrow());

        var sheet = _get(Dialog.class).getElement().getTextRecursively();
        assertThat(sheet).contains("Đóng", "Alt", "F1");
    }

    private static MainLayout layout(Optional<LocalDateTime> simulated, boolean demonstration) {
        ClockBand clock = () -> simulated;
        return new MainLayout(
                providing(new Nhung()),
                MainLayoutTest.<AuthenticationContext>providing(),
                new FramePieces(
                        providing(clock),
                        MainLayoutTest.<RailCount>providing(),
                        MainLayoutTest.<AccountPlace>providing(),
                        MainLayoutTest.<BarPlace>providing()),
                new Places() {
                    @Override
                    List<MenuEntry> ofReader() {
                        return List.of();
                    }
                },
                new Demonstration(MainLayoutTest.<DemonstrationMode>providing(), demonstration));
    }

    private static void show(MainLayout layout, HasElement view) {
        layout.showRouterLayoutContent(view);
        var event = mock(AfterNavigationEvent.class);
        when(event.getActiveChain()).thenReturn(List.of(view, layout));
        when(event.getLocation()).thenReturn(new Location("cycles/17"));
        layout.afterNavigation(event);
    }

    private static List<String> texts(MainLayout layout) {
        return _find(layout, Span.class).stream().map(Span::getText).toList();
    }

    @SafeVarargs
    private static <T> ObjectProvider<T> providing(T... beans) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return beans[0];
            }

            @Override
            public T getIfAvailable() {
                return beans.length == 0 ? null : beans[0];
            }

            @Override
            public Stream<T> stream() {
                return Arrays.stream(beans);
            }
        };
    }

    private static class PlainView extends Div implements HasDynamicTitle {

        @Override
        public String getPageTitle() {
            return "Việc của tôi";
        }
    }

    private static class FullView extends PlainView implements HasBar, HasKeys {

        @Override
        public void fillBar(Bar bar) {
            bar.title("Hồ sơ 2022")
                    .subtitle("TP Cần Thơ")
                    .state(new StatusBadge(Tone.INFO, Icons.SCAN_SEARCH, "Đang thẩm định"));
        }

        @Override
        public List<KeyHint> keys() {
            return List.of(KeyHint.of("shell.close", "Alt", "↓"));
        }
    }

    private static class Nhung implements CurrentUser {

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String username() {
            return "cantho.officer";
        }

        @Override
        public String displayName() {
            return "Nguyễn Thị Hồng Nhung";
        }

        @Override
        public String agencyName() {
            return "Sở Nội vụ";
        }

        @Override
        public Set<String> roles() {
            return Set.of("OFFICER");
        }
    }
}
