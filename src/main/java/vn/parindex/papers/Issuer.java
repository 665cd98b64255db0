package vn.parindex.papers;

import java.util.List;
import java.util.Locale;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.document.PaperContent;

/** The agency as it issues papers: its name in the head, the mark of its numbers, its seat, who signs. */
record Issuer(AgencyRow agency) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BLANK_NUMBER = "        ";

    PaperContent content() {
        return PaperContent.empty()
                .text("issuer", head())
                .text("number", BLANK_NUMBER + "/BC-" + (isProvince() ? "UBND" : agency.code()))
                .text("place", isMinistry() ? "Hà Nội" : agency.shortName().vi())
                .text("signatoryTitle", signatory())
                .list("recipients", List.of(PaperContent.empty().text("recipient", "Bộ Nội vụ")));
    }

    private String head() {
        var name = agency.name().vi().toUpperCase(VIETNAMESE);
        return isProvince() ? "ỦY BAN NHÂN DÂN\n" + name : name;
    }

    private String signatory() {
        if (isProvince()) {
            return "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH";
        }
        return agency.name().vi().startsWith("Bộ ") ? "BỘ TRƯỞNG" : "THỦ TRƯỞNG CƠ QUAN";
    }

    private boolean isProvince() {
        return agency.kind().equals(AgencyKind.PROVINCE);
    }

    private boolean isMinistry() {
        return agency.kind().equals(AgencyKind.MINISTRY);
    }
}
