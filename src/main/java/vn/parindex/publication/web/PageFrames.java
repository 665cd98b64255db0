package vn.parindex.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.parindex.shell.DemonstrationMode;
import vn.parindex.shell.Texts;

/** Makes the frame around a public page. */
@Component
class PageFrames {

    private final ObjectProvider<DemonstrationMode> mode;
    private final boolean demonstration;

    PageFrames(
            ObjectProvider<DemonstrationMode> mode, @Value("${parindex.demonstration:false}") boolean demonstration) {
        this.mode = mode;
        this.demonstration = demonstration;
    }

    /**
     * @param place which of the header's pages this is
     * @param address of this page, in a language
     */
    PageFrame frame(Locale locale, String title, Place place, Function<Address, String> address, boolean simulated) {
        var known = mode.getIfAvailable();
        return new PageFrame(
                locale.getLanguage(),
                title,
                places(locale, place),
                otherLanguage(locale, address),
                known == null ? demonstration : known.isOn(),
                simulated);
    }

    private static List<PageFrame.Link> places(Locale locale, Place place) {
        var here = new Address(locale);
        return List.of(
                new PageFrame.Link(
                        Texts.of(locale, "publication.place.ranking"), here.latestRanking(), place == Place.RANKING),
                new PageFrame.Link(
                        Texts.of(locale, "publication.place.figures"),
                        here.publishedFigures(),
                        place == Place.FIGURES));
    }

    private static PageFrame.Link otherLanguage(Locale locale, Function<Address, String> address) {
        var other = "en".equals(locale.getLanguage()) ? Texts.VIETNAMESE : Locale.ENGLISH;
        return new PageFrame.Link(
                Texts.of(other, "publication.language.own"), address.apply(new Address(other)), false);
    }

    /** The pages of the header. */
    enum Place {
        RANKING,
        FIGURES
    }
}
