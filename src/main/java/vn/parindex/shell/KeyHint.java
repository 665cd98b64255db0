package vn.parindex.shell;

import java.util.List;

/**
 * A combination of keys and what it does.
 *
 * @param label the translation key of what it does
 * @param keys the names on the keys, pressed together
 */
public record KeyHint(String label, List<String> keys) {

    public KeyHint {
        keys = List.copyOf(keys);
    }

    public static KeyHint of(String label, String... keys) {
        return new KeyHint(label, List.of(keys));
    }
}
