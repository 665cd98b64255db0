package vn.parindex.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The placeholders that a template of one kind may use.
 *
 * @param texts by name, each with an example of what comes there
 * @param blocks what is repeated or shown on a condition, with the placeholders inside
 */
public record Slots(Map<String, String> texts, Map<String, Slots> blocks) {

    static final Slots NONE = new Slots(Map.of(), Map.of());

    public Slots {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
    }

    Slots and(Slots other) {
        var moreTexts = new LinkedHashMap<>(texts);
        other.texts.forEach(moreTexts::putIfAbsent);
        var moreBlocks = new LinkedHashMap<>(blocks);
        other.blocks.forEach((name, slots) -> moreBlocks.merge(name, slots, Slots::and));
        return new Slots(moreTexts, moreBlocks);
    }
}
