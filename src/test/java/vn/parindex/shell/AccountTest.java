package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Leaving: the browser is asked what it still holds before the session ends. */
@ExtendWith(ScreenExtension.class)
class AccountTest {

    @Test
    void theSessionEndsOnlyWhenTheBrowserHoldsNothingMore() {
        var left = new AtomicInteger();
        UI.getCurrent().add(new SignOut("an.nguyen", left::incrementAndGet));
        var leaving = _get(SignOut.class);

        leaving.ask();
        assertThat(left).as("asked, not answered").hasValue(0);

        BasicUtilsKt._fireDomEvent(leaving, "sign-out");
        assertThat(left).hasValue(1);
        assertThat(leaving.getElement().getProperty("person")).isEqualTo("an.nguyen");
    }
}
