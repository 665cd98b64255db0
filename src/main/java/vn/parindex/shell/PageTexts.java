package vn.parindex.shell;

import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** Gives Spring, and so the server-rendered pages, the texts of {@link Texts}. */
@Component("messageSource")
class PageTexts extends AbstractMessageSource {

    PageTexts() {
        setUseCodeAsDefaultMessage(false);
    }

    @Override
    protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
        var text = code == null ? null : Texts.find(locale, code);
        return text == null ? super.getMessageInternal(code, arguments, locale) : Texts.fill(locale, text, arguments);
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }
}
