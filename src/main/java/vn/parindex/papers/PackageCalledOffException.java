package vn.parindex.papers;

import java.io.IOException;

/** The package is not wanted any more: what was written of it breaks off. */
public class PackageCalledOffException extends IOException {

    PackageCalledOffException() {
        super("called off");
    }
}
