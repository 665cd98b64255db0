package vn.parindex.shell;

/** Something waits for the signed-in person at a place of the rail. Implemented by the module that counts. */
public interface RailCount {

    /** The path of the place, as in its route. */
    String path();

    /** How many; nothing shows for 0. */
    int count();
}
