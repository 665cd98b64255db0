package vn.parindex.shell;

/** How a status shows itself. A feature maps its status enum onto it once, in its {@code ui} package. */
public interface StatusLook {

    Tone tone();

    Icons icon();

    /** The translation key of the word. */
    String labelKey();
}
