package vn.parindex.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Language and theme are on the page before anything is painted; the application's texts follow the same choice. */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final String GUESS = "if (matchMedia('(prefers-color-scheme: dark)').matches) {"
            + " document.documentElement.setAttribute('theme', 'dark'); }";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPaint::write);
        event.getSource().addUIInitListener(FirstPaint::choose);
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(Preferences.language(session.getRequest()));
            session.getSession().setErrorHandler(new Failures());
        });
        event.getSource().setSystemMessagesProvider(new SystemTexts());
    }

    private static void write(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var page = response.getDocument();
        page.head().appendElement("link").attr("rel", "icon").attr("href", "themes/parindex/favicon.svg");
        var root = page.child(0);
        root.attr("lang", Preferences.language(request).getLanguage());
        Preferences.theme(request)
                .ifPresentOrElse(
                        theme -> {
                            if (Preferences.DARK.equals(theme)) {
                                root.attr("theme", theme);
                            }
                        },
                        () -> page.head().prependElement("script").text(GUESS));
    }

    private static void choose(UIInitEvent event) {
        var ui = event.getUI();
        var language = Preferences.language(VaadinRequest.getCurrent());
        ui.setLocale(language);
        ui.getReconnectDialogConfiguration().setDialogText(Texts.of(language, "shell.connection.retrying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.of(language, "shell.connection.lost"));
    }
}
