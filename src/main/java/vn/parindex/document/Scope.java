package vn.parindex.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A content and what holds it: the nearest that knows a name answers. */
record Scope(PaperContent content, @Nullable Scope outer) {

    Optional<String> text(String name) {
        return content.text(name).or(() -> outer == null ? Optional.empty() : outer.text(name));
    }

    List<PaperContent> block(String name) {
        return content.block(name).orElseGet(() -> outer == null ? List.of() : outer.block(name));
    }

    Scope in(PaperContent item) {
        return new Scope(item, this);
    }
}
