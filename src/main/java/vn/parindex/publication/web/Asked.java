package vn.parindex.publication.web;

import java.util.Locale;
import java.util.Optional;
import vn.parindex.agency.AgencyKind;
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

    /** Provinces unless asked otherwise; what there is when there are no provinces. */
    static Snapshot.Ranking ranking(Snapshot snapshot, String kind) {
        var wanted = kind == null ? Address.text(AgencyKind.PROVINCE) : kind;
        return snapshot.rankings().stream()
                .filter(ranking -> Address.text(ranking.kind()).equals(wanted))
                .findFirst()
                .or(() -> kind == null ? snapshot.rankings().stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NotFoundException("No ranking of " + kind));
    }
}
