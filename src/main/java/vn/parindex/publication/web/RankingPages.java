package vn.parindex.publication.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.PointsSource;
import vn.parindex.publication.PublishedResults;
import vn.parindex.publication.PublishedResults.Ranked;
import vn.parindex.publication.Snapshot;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Makes the page of a ranking from its snapshot. */
@Component
class RankingPages {

    private final PublishedResults results;
    private final PageFrames frames;

    RankingPages(PublishedResults results, PageFrames frames) {
        this.results = results;
        this.frames = frames;
    }

    RankingPage page(Ranked shown, Locale locale) {
        var ranking = shown.ranking();
        var snapshot = results.snapshot(shown.publication());
        var sources = sources(ranking);
        var heading = heading(snapshot, ranking, locale);
        return new RankingPage(
                frames.frame(
                        locale,
                        heading,
                        PageFrames.Place.RANKING,
                        address -> address.ranking(shown),
                        snapshot.simulated()),
                heading,
                lead(snapshot, ranking, locale),
                kinds(shown, locale),
                years(shown, locale),
                series(ranking, sources, locale),
                rows(ranking.ranked(), snapshot.year(), sources, locale),
                rows(
                        ranking.entries().stream()
                                .filter(entry -> entry.rank() == null)
                                .toList(),
                        snapshot.year(),
                        sources,
                        locale),
                ranking.groups().stream()
                        .map(group -> GroupWords.line(group, locale))
                        .toList(),
                ranking.kind().equals(AgencyKind.PROVINCE)
                        ? TileMap.of(ranking, snapshot.year(), locale).orElse(null)
                        : null,
                summary(ranking, locale),
                proof(shown, snapshot, locale));
    }

    /** "PAR INDEX 2022" for the national index, the name of the set for any other. */
    static String heading(Snapshot snapshot, Snapshot.Ranking ranking, Locale locale) {
        return AgencyKind.NATIONAL.contains(ranking.kind())
                ? Texts.of(locale, "publication.ranking.heading", snapshot.year())
                : Texts.of(
                        locale,
                        "publication.ranking.heading.other",
                        snapshot.year(),
                        ranking.set().name().in(locale));
    }

    static List<PointsSource> sources(Snapshot.Ranking ranking) {
        return Arrays.stream(PointsSource.values())
                .filter(source -> ranking.leaves().stream().anyMatch(leaf -> leaf.source() == source))
                .toList();
    }

    private static String lead(Snapshot snapshot, Snapshot.Ranking ranking, Locale locale) {
        var best = summary(ranking, locale);
        return Texts.of(
                locale,
                "publication.ranking.lead",
                ranking.ranked().size(),
                best == null ? PointsFormat.MISSING : best.mean(),
                best == null ? PointsFormat.MISSING : best.best(),
                best == null ? PointsFormat.MISSING : best.bestName(),
                DateText.of(locale).date(snapshot.publishedAt()),
                Texts.of(locale, "agency.AgencyKind." + ranking.kind() + ".plural"));
    }

    private List<PageFrame.Link> kinds(Ranked shown, Locale locale) {
        return results.rankings(shown.publication().year()).stream()
                .map(ranked -> new PageFrame.Link(
                        name(ranked.ranking(), locale), new Address(locale).ranking(ranked), ranked.equals(shown)))
                .toList();
    }

    /** The kind of agency for the national index, the set for any other. */
    private static String name(Snapshot.Ranking ranking, Locale locale) {
        return AgencyKind.NATIONAL.contains(ranking.kind())
                ? Texts.of(locale, "agency.AgencyKind." + ranking.kind())
                : ranking.set().name().in(locale);
    }

    private List<PageFrame.Link> years(Ranked shown, Locale locale) {
        return results.years(shown).stream()
                .map(ranked -> new PageFrame.Link(
                        Integer.toString(ranked.publication().year()),
                        new Address(locale).ranking(ranked),
                        ranked.equals(shown)))
                .toList();
    }

    private static List<RankingPage.Series> series(
            Snapshot.Ranking ranking, List<PointsSource> sources, Locale locale) {
        return sources.stream()
                .map(source -> new RankingPage.Series(
                        ScoreBar.series(source),
                        Texts.of(locale, "publication.source." + source),
                        PointsFormat.of(locale).display(maximum(ranking, source))))
                .toList();
    }

    private static Points maximum(Snapshot.Ranking ranking, PointsSource source) {
        return ranking.leaves().stream()
                .filter(leaf -> leaf.source() == source)
                .map(leaf -> new Points(leaf.maximum()))
                .reduce(Points.ZERO, Points::plus);
    }

    private static List<RankingPage.Row> rows(
            List<Snapshot.Entry> entries, int year, List<PointsSource> sources, Locale locale) {
        return entries.stream().map(entry -> row(entry, year, sources, locale)).toList();
    }

    private static RankingPage.Row row(Snapshot.Entry entry, int year, List<PointsSource> sources, Locale locale) {
        var format = PointsFormat.of(locale);
        return new RankingPage.Row(
                entry.rank() == null ? PointsFormat.MISSING : entry.rank().toString(),
                entry.shortName().in(locale),
                new Address(locale).agency(entry.code(), year),
                entry.group(),
                GroupWords.css(entry.group()),
                format.number(entry.index(), 2),
                ScoreBar.of(entry, sources, locale),
                sources.stream()
                        .map(source -> format.number(ScoreBar.points(entry, source), 2))
                        .toList(),
                format.display(new Points(entry.total()), new Points(entry.outOf())));
    }

    private static RankingPage.Summary summary(Snapshot.Ranking ranking, Locale locale) {
        var format = PointsFormat.of(locale);
        return ranking.ranked().stream()
                .findFirst()
                .map(best -> new RankingPage.Summary(
                        format.percent(ranking.mean(), 2),
                        format.percent(best.index(), 2),
                        best.shortName().in(locale)))
                .orElse(null);
    }

    static RankingPage.Proof proof(Ranked shown, Snapshot snapshot, Locale locale) {
        var dates = DateText.of(locale);
        var here = new Address(locale);
        return new RankingPage.Proof(
                shown.ranking().set().name().in(locale),
                shown.ranking().set().reconstruction(),
                Texts.of(
                        locale,
                        "publication.proof.decision",
                        snapshot.decision().number(),
                        dates.date(snapshot.decision().date())),
                Texts.of(
                        locale,
                        "publication.proof.locked",
                        dates.time(snapshot.lockedAt()),
                        dates.date(snapshot.lockedAt())),
                shown.publication().contentHash(),
                here.csv(shown),
                here.json(shown));
    }
}
