package vn.parindex.shared;

/** There is no such thing, or not for this reader: both look the same from outside. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
