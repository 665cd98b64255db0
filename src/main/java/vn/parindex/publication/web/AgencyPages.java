package vn.parindex.publication.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.PointsSource;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublishedResults;
import vn.parindex.publication.PublishedResults.Ranked;
import vn.parindex.publication.Snapshot;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Makes the page of one agency from a snapshot. */
@Component
class AgencyPages {

    private final PublishedResults results;
    private final PageFrames frames;

    AgencyPages(PublishedResults results, PageFrames frames) {
        this.results = results;
        this.frames = frames;
    }

    /** An agency in its ranking. */
    record Found(Publication publication, Snapshot snapshot, Snapshot.Ranking ranking, Snapshot.Entry entry) {

        Ranked ranked() {
            return new Ranked(publication, ranking);
        }
    }

    /**
     * In the year, or in the latest one that has the agency.
     *
     * @throws NotFoundException when the agency was not assessed then
     */
    Found find(Optional<Integer> year, String code) {
        return results.all().stream()
                .filter(publication -> year.isEmpty() || publication.year() == year.get())
                .flatMap(publication -> in(publication, code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No agency " + code));
    }

    private Stream<Found> in(Publication publication, String code) {
        var snapshot = results.snapshot(publication);
        return snapshot.rankings().stream()
                .flatMap(ranking -> ranking.entries().stream()
                        .filter(entry -> entry.code().equals(code))
                        .map(entry -> new Found(publication, snapshot, ranking, entry)));
    }

    AgencyPage page(Found found, Locale locale) {
        var entry = found.entry();
        var ranking = found.ranking();
        var year = found.snapshot().year();
        var format = PointsFormat.of(locale);
        var sources = RankingPages.sources(ranking);
        var heading = entry.name().in(locale);
        return new AgencyPage(
                frames.frame(
                        locale,
                        Texts.of(locale, "publication.agency.title", heading, year),
                        PageFrames.Place.RANKING,
                        address -> address.agency(entry.code(), year),
                        found.snapshot().simulated()),
                heading,
                lead(found, locale),
                new PageFrame.Link(
                        RankingPages.heading(found.snapshot(), ranking, locale),
                        new Address(locale).ranking(found.ranked()),
                        false),
                years(entry.code(), year, locale),
                format.percent(entry.index(), 2),
                entry.group(),
                GroupWords.css(entry.group()),
                format.display(new Points(entry.total()), new Points(entry.outOf())),
                ScoreBar.of(entry, sources, locale),
                sources.stream().map(source -> part(entry, source, locale)).toList(),
                fields(found, locale),
                RankingPages.proof(found.ranked(), found.snapshot(), locale));
    }

    private static String lead(Found found, Locale locale) {
        var entry = found.entry();
        return entry.rank() == null
                ? Texts.of(
                        locale, "publication.agency.unranked", found.snapshot().year(), entry.group())
                : Texts.of(
                        locale,
                        "publication.agency.lead",
                        found.snapshot().year(),
                        entry.rank(),
                        found.ranking().ranked().size(),
                        entry.group(),
                        Texts.of(locale, "agency.AgencyKind." + found.ranking().kind() + ".plural"));
    }

    private List<PageFrame.Link> years(String code, int shown, Locale locale) {
        return results.all().stream()
                .filter(publication -> in(publication, code).findAny().isPresent())
                .map(Publication::year)
                .distinct()
                .map(year -> new PageFrame.Link(
                        Integer.toString(year), new Address(locale).agency(code, year), year == shown))
                .toList();
    }

    private static AgencyPage.Part part(Snapshot.Entry entry, PointsSource source, Locale locale) {
        return new AgencyPage.Part(
                ScoreBar.series(source),
                Texts.of(locale, "publication.source." + source),
                PointsFormat.of(locale).number(ScoreBar.points(entry, source), 2));
    }

    private static List<AgencyPage.Field> fields(Found found, Locale locale) {
        var leaves = found.ranking().leaves().stream().collect(Collectors.groupingBy(Snapshot.Leaf::field));
        var results = found.entry().fields().stream()
                .collect(Collectors.toMap(Snapshot.FieldResult::code, Function.identity()));
        return found.ranking().fields().stream()
                .map(field -> field(
                        field,
                        results.get(field.code()),
                        leaves.getOrDefault(field.code(), List.of()),
                        found.entry(),
                        locale))
                .toList();
    }

    private static AgencyPage.Field field(
            Snapshot.Field field,
            Snapshot.FieldResult result,
            List<Snapshot.Leaf> leaves,
            Snapshot.Entry entry,
            Locale locale) {
        var format = PointsFormat.of(locale);
        var index = result.index();
        var shown = format.percent(index, 2);
        return new AgencyPage.Field(
                field.code(),
                field.name().in(locale),
                format.display(new Points(result.achieved()), new Points(result.applicable())),
                shown,
                index == null ? "0" : index.setScale(3, RoundingMode.HALF_UP).toPlainString(),
                Texts.of(locale, "publication.agency.fieldBar", field.name().in(locale), shown),
                leaves.stream().map(leaf -> leaf(leaf, entry, locale)).toList());
    }

    private static AgencyPage.Leaf leaf(Snapshot.Leaf leaf, Snapshot.Entry entry, Locale locale) {
        var points = entry.points().get(leaf.code());
        var raised = entry.raised().get(leaf.code());
        if (raised != null) {
            var shown = PointsFormat.of(locale).display(new Points(raised.points()), new Points(raised.maximum()));
            return new AgencyPage.Leaf(
                    leaf.code(),
                    leaf.name().in(locale),
                    Texts.of(locale, "publication.source." + leaf.source()),
                    Texts.of(locale, "publication.agency.raised", shown));
        }
        return new AgencyPage.Leaf(
                leaf.code(),
                leaf.name().in(locale),
                Texts.of(locale, "publication.source." + leaf.source()),
                points == null
                        ? Texts.of(locale, "publication.agency.notApplicable")
                        : PointsFormat.of(locale).display(new Points(points), new Points(leaf.maximum())));
    }
}
