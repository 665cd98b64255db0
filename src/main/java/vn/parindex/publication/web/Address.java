package vn.parindex.publication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.parindex.agency.AgencyKind;
import vn.parindex.publication.PublishedResults.Ranked;

/** The addresses of the public pages, each with its language, so that a copied link shows what was seen. */
final class Address {

    private final Locale locale;

    Address(Locale locale) {
        this.locale = locale;
    }

    String ranking(Ranked ranked) {
        return "/public/ranking?" + query(ranked) + language("&");
    }

    String latestRanking() {
        return "/public/ranking" + language("?");
    }

    String agency(String code, int year) {
        return "/public/agencies/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "?year=" + year + language("&");
    }

    String publishedFigures() {
        return "/public/published-figures" + language("?");
    }

    String csv(Ranked ranked) {
        return "/public/api/ranking.csv?" + query(ranked) + language("&");
    }

    String json(Ranked ranked) {
        return "/public/api/ranking.json?" + query(ranked);
    }

    /** The set is named where the kind alone would not do. */
    private static String query(Ranked ranked) {
        var kind = ranked.ranking().kind();
        var set = AgencyKind.NATIONAL.contains(kind)
                ? ""
                : "&set=" + URLEncoder.encode(ranked.ranking().set().code(), StandardCharsets.UTF_8);
        return "year=" + ranked.publication().year() + "&kind=" + text(kind) + set;
    }

    static String text(AgencyKind kind) {
        return kind.code().toLowerCase(Locale.ROOT);
    }

    private String language(String sign) {
        return "en".equals(locale.getLanguage()) ? sign + "lang=en" : "";
    }
}
