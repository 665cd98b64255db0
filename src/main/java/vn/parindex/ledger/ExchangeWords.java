package vn.parindex.ledger;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.ledger.Exchange.Outcome;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Question and answer about one criterion as sentences; without words only that and when. */
public final class ExchangeWords {

    private final Locale locale;

    private ExchangeWords(Locale locale) {
        this.locale = locale;
    }

    public static ExchangeWords of(Locale locale) {
        return new ExchangeWords(locale);
    }

    /** In the order in which it happened. */
    public List<String> sentences(List<Exchange> exchanges) {
        var sentences = new ArrayList<String>();
        for (var exchange : exchanges) {
            sentences.add(said("asked", exchange.question(), exchange.asked()));
            exchange.shown()
                    .map(points -> text("shown", PointsFormat.of(locale).display(points)))
                    .ifPresent(sentences::add);
            if (exchange.outcome() != Outcome.OPEN) {
                sentences.add(said(exchange.outcome().name(), exchange.words(), exchange.at()));
            }
            if (exchange.documents() > 0) {
                sentences.add(text("documents", exchange.documents()));
            }
        }
        return sentences;
    }

    private String said(String what, String words, Optional<LocalDateTime> at) {
        var sentence = text(what, at.map(DateText.of(locale)::dateTime).orElse("–"));
        return words.isBlank() ? sentence : text("quoted", sentence, words);
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "ledger.Exchange." + element, arguments);
    }
}
