package vn.parindex.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook remembers of the file as it was given out: whose, which year, which set, and every value with its
 * version. Travels on a hidden sheet as text; the hash of that text stays here, so that a changed one is noticed.
 *
 * @param language in which numbers and options were written
 * @param setHash of the criteria set
 */
record IssuedBase(
        String form,
        String workbook,
        String file,
        String agency,
        String agencyName,
        String cycle,
        int year,
        String setHash,
        String language,
        List<BaseLeaf> leaves) {

    static final String FORM = "parindex-offline/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One leaf as it was given out: only the fields that have a cell. */
    record BaseLeaf(String leaf, String code, long version, Map<String, String> values) {}

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for a text that is no base at all. */
    static Optional<IssuedBase> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, IssuedBase.class)).filter(IssuedBase::whole);
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    private boolean whole() {
        return FORM.equals(form) && workbook != null && agency != null && cycle != null && leaves != null;
    }

    /** SHA-256, hexadecimal. */
    static String seal(String text) {
        return seal(text.getBytes(StandardCharsets.UTF_8));
    }

    static String seal(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
