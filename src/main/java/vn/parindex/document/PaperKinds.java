package vn.parindex.document;

import java.util.List;

/** The kinds of papers that a feature writes; a bean of it makes their templates editable. */
public interface PaperKinds {

    List<? extends PaperKind> kinds();
}
