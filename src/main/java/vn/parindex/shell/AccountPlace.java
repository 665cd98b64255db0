package vn.parindex.shell;

/** An entry of the menu behind one's own name, for instance the view where the password is changed. */
public interface AccountPlace {

    /** The route. */
    String path();

    /** The translation key of its name. */
    String labelKey();
}
