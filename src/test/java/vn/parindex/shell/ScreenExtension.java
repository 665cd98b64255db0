package vn.parindex.shell;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A screen without a browser and without Spring, in Vietnamese until a test says otherwise. */
class ScreenExtension implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, Translations.class.getName());
        MockVaadin.setup(new Routes());
        speak(Texts.VIETNAMESE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    static void speak(Locale locale) {
        UI.getCurrent().setLocale(locale);
    }
}
