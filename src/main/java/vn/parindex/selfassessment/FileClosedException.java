package vn.parindex.selfassessment;

import vn.parindex.shared.RefusedException;

/** Nothing of the kind can be changed in the file now: cycle locked, deadline passed, or the file lies elsewhere. */
public class FileClosedException extends RefusedException {

    FileClosedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
