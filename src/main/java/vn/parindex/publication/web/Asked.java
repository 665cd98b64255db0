package vn.parindex.publication.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyKind;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublishedResults;
import vn.parindex.publication.Snapshot;
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

    /** A ranking and the publication it stands in. */
    record Found(Publication publication, Snapshot snapshot, Snapshot.Ranking ranking) {}

    /**
     * The ranking of a year and kind; provinces unless asked otherwise, what there is when there are none.
     *
     * @throws NotFoundException when nothing like it is published
     */
    static Found ranking(PublishedResults results, String year, String kind) {
        var asked = Optional.ofNullable(year).map(Asked::year);
        return candidates(results, asked, kind)
                .flatMap(wanted ->
                        results.find(asked, wanted).map(publication -> found(results, publication, wanted)).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No ranking of " + kind + " in " + year));
    }

    private static Stream<AgencyKind> candidates(PublishedResults results, Optional<Integer> year, String kind) {
        if (kind != null) {
            return Stream.of(kind)
                    .filter(text -> text.matches("[a-z][a-z0-9_]{0,39}"))
                    .map(text -> AgencyKind.valueOf(text.toUpperCase(Locale.ROOT)));
        }
        var published = results.all().stream()
                .filter(publication -> year.isEmpty() || publication.year() == year.get())
                .flatMap(publication -> results.kinds(publication.year()).stream());
        return Stream.concat(Stream.of(AgencyKind.PROVINCE), published);
    }

    private static Found found(PublishedResults results, Publication publication, AgencyKind kind) {
        var snapshot = results.snapshot(publication);
        var ranking = snapshot.rankings().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return new Found(publication, snapshot, ranking);
    }
}
