package vn.parindex.publication.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyKind;
import vn.parindex.publication.PublishedResults;
import vn.parindex.publication.PublishedResults.Ranked;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.Texts;

/** What the parameters of a public address ask for; what nobody offers is not found. */
final class Asked {

    private Asked() {}

    static Locale language(String lang) {
        return "en".equals(lang) ? Locale.ENGLISH : Texts.VIETNAMESE;
    }

    static int year(String year) {
        if (!year.matches("\\d{4}")) {
            throw new NotFoundException("No year " + year);
        }
        return Integer.parseInt(year);
    }

    /**
     * The ranking of a year, kind and set of criteria; provinces unless asked otherwise, what there is when there are
     * none.
     *
     * @throws NotFoundException when nothing like it is published
     */
    static Ranked ranking(PublishedResults results, String year, String kind, String set) {
        var asked = Optional.ofNullable(year).map(Asked::year);
        return candidates(results, kind)
                .filter(ranked -> asked.isEmpty() || ranked.publication().year() == asked.get())
                .filter(ranked -> set == null || ranked.ranking().set().code().equals(set))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No ranking of " + kind + " in " + year));
    }

    private static Stream<Ranked> candidates(PublishedResults results, String kind) {
        if (kind == null) {
            return Stream.concat(
                    results.rankings(AgencyKind.PROVINCE).stream(),
                    results.all().stream().flatMap(publication -> results.rankings(publication.year()).stream()));
        }
        return Stream.of(kind)
                .filter(text -> text.matches("[a-z][a-z0-9_]{0,39}"))
                .flatMap(text -> results.rankings(AgencyKind.valueOf(text.toUpperCase(Locale.ROOT))).stream());
    }
}
