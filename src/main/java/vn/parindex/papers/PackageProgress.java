package vn.parindex.papers;

/** Who waits for a package: is told how far it is, and may call it off. Asked from the thread that writes. */
public interface PackageProgress {

    /** So many of its files are written. */
    void written(int files, int of);

    boolean calledOff();
}
