package vn.parindex.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a paper says: texts by the name of their placeholder, and blocks that a template repeats once for each item or
 * shows once when a condition holds. What an item does not name is looked for in what holds it.
 */
public final class PaperContent {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<PaperContent>> blocks = new LinkedHashMap<>();

    private PaperContent() {}

    public static PaperContent empty() {
        return new PaperContent();
    }

    /** This content with one text more; null is an empty text. */
    public PaperContent text(String name, String value) {
        var more = copy();
        more.texts.put(name, value == null ? "" : value);
        return more;
    }

    /** This content with a block for each item. */
    public PaperContent list(String name, List<PaperContent> items) {
        var more = copy();
        more.blocks.put(name, List.copyOf(items));
        return more;
    }

    /** This content with a block that is shown when the condition holds. */
    public PaperContent when(String name, boolean shown) {
        return list(name, shown ? List.of(empty()) : List.of());
    }

    /** This content and all of the other's. */
    public PaperContent with(PaperContent other) {
        var more = copy();
        more.texts.putAll(other.texts);
        more.blocks.putAll(other.blocks);
        return more;
    }

    /** The text of that name, empty when there is none. */
    public String value(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The items of that name, none when there is no such block. */
    public List<PaperContent> items(String name) {
        return blocks.getOrDefault(name, List.of());
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    Optional<List<PaperContent>> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    /** The placeholders that this content would fill, with what it fills in. */
    public Slots slots() {
        var inside = new LinkedHashMap<String, Slots>();
        blocks.forEach((name, items) ->
                inside.put(name, items.stream().map(PaperContent::slots).reduce(Slots.NONE, Slots::and)));
        return new Slots(texts, inside);
    }

    private PaperContent copy() {
        var copy = new PaperContent();
        copy.texts.putAll(texts);
        copy.blocks.putAll(blocks);
        return copy;
    }
}
