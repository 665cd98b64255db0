package vn.parindex.agency;

import java.util.Locale;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.Texts;

/** The names of the socio-economic regions, which the lists of agencies call by their initials. */
public final class Regions {

    private static final String KEY = "agency.Region.";

    private Regions() {}

    /** @param region as an agency names it; what is not one of the six regions is its own name */
    public static LocalizedText name(String region) {
        return Texts.has(Texts.VIETNAMESE, KEY + region)
                ? new LocalizedText(Texts.of(Texts.VIETNAMESE, KEY + region), Texts.of(Locale.ENGLISH, KEY + region))
                : new LocalizedText(region, null);
    }
}
