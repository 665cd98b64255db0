package vn.parindex.shell;

/** A view that puts more than its title into the bar: a state, the way back, buttons. */
public interface HasBar {

    /**
     * Called on every navigation to the view, after its parameters are set. The view may keep the bar and change it
     * later while it is shown.
     */
    void fillBar(Bar bar);
}
