package vn.parindex.document;

import java.text.Normalizer;

/** A template as somebody hands it in. */
public record TemplateFile(String name, byte[] content) {

    private static final int LONGEST = 200;

    public TemplateFile {
        var plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}/\\\\]", " ")
                .strip();
        name = plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }
}
