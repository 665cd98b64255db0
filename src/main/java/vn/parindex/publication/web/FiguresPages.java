package vn.parindex.publication.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.publication.Claim;
import vn.parindex.publication.ClaimStatement;
import vn.parindex.publication.Claims;
import vn.parindex.shell.Texts;

/** Makes the page of figures that others published. */
@Component
class FiguresPages {

    private final Claims claims;
    private final PageFrames frames;

    FiguresPages(Claims claims, PageFrames frames) {
        this.claims = claims;
        this.frames = frames;
    }

    FiguresPage page(Locale locale) {
        var all = claims.all();
        var heading = Texts.of(locale, "publication.figures.heading");
        return new FiguresPage(
                frames.frame(locale, heading, PageFrames.Place.FIGURES, Address::publishedFigures, false),
                heading,
                summaries(all, AgencyKind.PROVINCE, locale),
                summaries(all, AgencyKind.MINISTRY, locale),
                years(all, locale));
    }

    private static List<FiguresPage.Summary> summaries(List<Claim> all, AgencyKind kind, Locale locale) {
        var general =
                all.stream().filter(claim -> claim.general() && claim.kind().equals(kind));
        return by(general.toList(), Claim::year).entrySet().stream()
                .map(year -> summary(year.getKey(), new ClaimCell(year.getValue(), locale)))
                .toList();
    }

    private static FiguresPage.Summary summary(int year, ClaimCell cell) {
        return new FiguresPage.Summary(
                Integer.toString(year),
                cell.of(ClaimStatement.COUNT),
                cell.percent(ClaimStatement.MEAN),
                cell.extreme(ClaimStatement.MAX, ClaimStatement.MAX_AGENCY),
                cell.extreme(ClaimStatement.MIN, ClaimStatement.MIN_AGENCY),
                cell.of(ClaimStatement.GROUP_FROM_90),
                cell.of(ClaimStatement.GROUP_80_TO_90),
                cell.of(ClaimStatement.GROUP_BELOW_80),
                cell.of(ClaimStatement.ANNOUNCED),
                cell.of(ClaimStatement.DECISION),
                cell.of(ClaimStatement.SURVEY_FORMS),
                cell.notes(),
                cell.sources());
    }

    private static List<FiguresPage.Year> years(List<Claim> all, Locale locale) {
        var single = all.stream().filter(claim -> !claim.general()).toList();
        return by(single, Claim::year).entrySet().stream()
                .map(year -> new FiguresPage.Year(
                        Texts.of(locale, "publication.figures.agencies", year.getKey()),
                        agencies(year.getValue(), locale)))
                .toList();
    }

    private static List<FiguresPage.Agency> agencies(List<Claim> claims, Locale locale) {
        return by(claims, Claim::subject).entrySet().stream()
                .sorted(Comparator.comparingInt(subject -> rank(subject.getValue())))
                .map(subject -> agency(subject.getKey().in(locale), new ClaimCell(subject.getValue(), locale)))
                .toList();
    }

    private static FiguresPage.Agency agency(String name, ClaimCell cell) {
        return new FiguresPage.Agency(
                cell.of(ClaimStatement.RANK),
                name,
                cell.percent(ClaimStatement.INDEX),
                cell.change(),
                cell.places(),
                cell.of(ClaimStatement.GROUP),
                cell.notes(),
                cell.sources());
    }

    private static int rank(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.statement() == ClaimStatement.RANK)
                .mapToInt(claim -> Integer.parseInt(claim.value().vi()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static <K> Map<K, List<Claim>> by(List<Claim> claims, Function<Claim, K> key) {
        return claims.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
