package vn.parindex.document;

import java.util.List;
import org.w3c.dom.Element;

/** What a template consists of: things that stay, and blocks that depend on the content. */
sealed interface Piece {

    /** A paragraph, table, row or anything else that is there once. */
    record Plain(Element element) implements Piece {}

    /**
     * What stands between {@code {{#name}}} and {@code {{/name}}}.
     *
     * @param absent shown when there is nothing of that name ({@code {{^name}}})
     */
    record Block(String name, boolean absent, List<Piece> inner) implements Piece {}
}
