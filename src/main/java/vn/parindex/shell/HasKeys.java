package vn.parindex.shell;

import java.util.List;

/** A view with keys of its own; F1 lists them beside those that work everywhere. */
public interface HasKeys {

    List<KeyHint> keys();
}
