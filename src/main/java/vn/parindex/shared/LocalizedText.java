package vn.parindex.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** A text in Vietnamese (always there) and English (falls back to Vietnamese). Held in Unicode NFC. */
public record LocalizedText(String vi, String en) {

    public LocalizedText {
        Objects.requireNonNull(vi, "vi");
        vi = Normalizer.normalize(vi, Normalizer.Form.NFC);
        en = en == null || en.isBlank() ? vi : Normalizer.normalize(en, Normalizer.Form.NFC);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
