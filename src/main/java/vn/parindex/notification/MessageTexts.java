package vn.parindex.notification;

import java.util.Locale;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** The words of a message in the reader's language: the same in the list, behind the bell and in a mail. */
public final class MessageTexts {

    private MessageTexts() {}

    /** What happened, in one sentence. */
    public static String title(Locale locale, MessageRow message) {
        return Texts.of(
                locale,
                "notification.MessageKind." + message.kind(),
                message.agency().map(name -> name.in(locale)).orElse("–"),
                message.subject().map(subject -> subject.in(locale)).orElse("–"),
                message.due().map(due -> DateText.of(locale).dateTime(due)).orElse("–"),
                message.number());
    }

    static LocalizedText both(String key, Object... arguments) {
        return new LocalizedText(Texts.of(Texts.VIETNAMESE, key, arguments), Texts.of(Locale.ENGLISH, key, arguments));
    }
}
