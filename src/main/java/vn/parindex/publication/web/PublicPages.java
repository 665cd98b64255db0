package vn.parindex.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublishedResults;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.Texts;

/** The pages that anybody may read: no session, no cookie, no script. */
@Controller
class PublicPages {

    private final PublishedResults results;
    private final RankingPages rankings;
    private final AgencyPages agencies;
    private final FiguresPages figures;
    private final PageFrames frames;
    private final PageCache cache;
    private final SpringTemplateEngine templates;

    PublicPages(
            PublishedResults results,
            RankingPages rankings,
            AgencyPages agencies,
            FiguresPages figures,
            PageFrames frames,
            PageCache cache,
            SpringTemplateEngine templates) {
        this.results = results;
        this.rankings = rankings;
        this.agencies = agencies;
        this.figures = figures;
        this.frames = frames;
        this.cache = cache;
        this.templates = templates;
    }

    /** The latest published ranking, or the one of a year and kind. */
    @GetMapping({"/public", "/public/", "/public/ranking"})
    ResponseEntity<byte[]> ranking(
            @RequestParam(name = "year", required = false) String year,
            @RequestParam(name = "kind", required = false) String kind,
            @RequestParam(name = "set", required = false) String set,
            @RequestParam(name = "lang", required = false) String lang) {
        var locale = Asked.language(lang);
        if (year == null && results.all().isEmpty()) {
            return nothingYet(locale);
        }
        var found = Asked.ranking(results, year, kind, set);
        var key = key(found.publication(), "ranking", found.ranking().kind().code(), locale);
        return cache.get(key, () -> render("ranking", locale, rankings.page(found, locale)))
                .response(locale.getLanguage());
    }

    /** One agency's result of a year. */
    @GetMapping("/public/agencies/{code}")
    ResponseEntity<byte[]> agency(
            @PathVariable("code") String code,
            @RequestParam(name = "year", required = false) String year,
            @RequestParam(name = "lang", required = false) String lang) {
        var locale = Asked.language(lang);
        var page = agencies.find(Optional.ofNullable(year).map(Asked::year), code);
        return cache.get(
                        key(page.publication(), "agency", code, locale),
                        () -> render("agency", locale, agencies.page(page, locale)))
                .response(locale.getLanguage());
    }

    /** What others published, apart from our own results. */
    @GetMapping("/public/published-figures")
    ResponseEntity<byte[]> publishedFigures(@RequestParam(name = "lang", required = false) String lang) {
        var locale = Asked.language(lang);
        return cache.get("figures " + locale, () -> render("figures", locale, figures.page(locale)))
                .response(locale.getLanguage());
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<byte[]> missing(NotFoundException missing, HttpServletRequest request) {
        var locale = Asked.language(request.getParameter("lang"));
        return render("notice", locale, notice(locale, "missing", PageFrames.Place.RANKING))
                .response(HttpStatus.NOT_FOUND, locale.getLanguage());
    }

    private ResponseEntity<byte[]> nothingYet(Locale locale) {
        return render("notice", locale, notice(locale, "nothing", PageFrames.Place.FIGURES))
                .response(HttpStatus.OK, locale.getLanguage());
    }

    private NoticePage notice(Locale locale, String key, PageFrames.Place next) {
        var heading = Texts.of(locale, "publication." + key + ".heading");
        return new NoticePage(
                frames.frame(locale, heading, PageFrames.Place.RANKING, Address::latestRanking, false),
                heading,
                Texts.of(locale, "publication." + key + ".text"),
                Texts.of(locale, "publication." + key + ".next"),
                next.ordinal());
    }

    private RenderedPage render(String template, Locale locale, Object page) {
        return RenderedPage.of(templates.process("publication/" + template, new Context(locale, Map.of("page", page))));
    }

    private static String key(Publication publication, String page, String what, Locale locale) {
        return String.join(" ", publication.cycle().toString(), page, what, locale.getLanguage());
    }

    /**
     * A page of one sentence.
     *
     * @param place which of the frame's places to go to next
     */
    record NoticePage(PageFrame frame, String heading, String text, String next, int place) {}
}
