package vn.parindex.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;

/** What the page says by itself when the session or the server is gone, in the reader's language. */
class SystemTexts implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo request) {
        var language = Preferences.language(request.getRequest());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.of(language, "shell.session.expired"));
        messages.setSessionExpiredMessage(Texts.of(language, "shell.session.expired.next"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.of(language, "shell.failure.title"));
        messages.setInternalErrorMessage(Texts.of(language, "shell.failure.next"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.of(language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.of(language, "shell.cookies.next"));
        return messages;
    }
}
