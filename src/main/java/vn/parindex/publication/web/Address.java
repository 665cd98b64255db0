package vn.parindex.publication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.parindex.agency.AgencyKind;

/** The addresses of the public pages, each with its language, so that a copied link shows what was seen. */
final class Address {

    private final Locale locale;

    Address(Locale locale) {
        this.locale = locale;
    }

    String ranking(int year, AgencyKind kind) {
        return "/public/ranking?year=" + year + "&kind=" + text(kind) + language("&");
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

    String csv(int year, AgencyKind kind) {
        return "/public/api/ranking.csv?year=" + year + "&kind=" + text(kind) + language("&");
    }

    String json(int year, AgencyKind kind) {
        return "/public/api/ranking.json?year=" + year + "&kind=" + text(kind);
    }

    static String text(AgencyKind kind) {
        return kind.code().toLowerCase(Locale.ROOT);
    }

    private String language(String sign) {
        return "en".equals(locale.getLanguage()) ? sign + "lang=en" : "";
    }
}
