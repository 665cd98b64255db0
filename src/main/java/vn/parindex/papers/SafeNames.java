package vn.parindex.papers;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for files in a package that every system can unpack: no path, nothing that Windows keeps for itself, not too
 * long, and none twice, capitals aside.
 */
final class SafeNames {

    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 8;
    private static final Pattern UNWANTED = Pattern.compile("[<>:\"/\\\\|?*\\p{C}\\u2028\\u2029]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /** A safe name that was not given before. */
    String of(String wanted) {
        var name = safe(wanted);
        var free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem(name) + " (" + number + ")" + ending(name);
        }
        return free;
    }

    private static String safe(String wanted) {
        var plain = UNWANTED.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFC))
                .replaceAll("_");
        var bare = EDGES.matcher(plain).replaceAll("");
        var named = bare.isEmpty() ? "_" : bare;
        return shortened(RESERVED.matcher(named).matches() ? "_" + named : named);
    }

    private static String shortened(String name) {
        var stem = stem(name);
        int length = stem.codePointCount(0, stem.length());
        return length <= LONGEST
                ? name
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).stripTrailing() + ending(name);
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    /** With its dot; empty when there is none that is short enough to be one. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    }
}
