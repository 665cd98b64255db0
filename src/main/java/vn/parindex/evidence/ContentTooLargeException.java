package vn.parindex.evidence;

import java.io.IOException;

/** More bytes came than a document may have. */
class ContentTooLargeException extends IOException {

    ContentTooLargeException(long limit) {
        super("More than " + limit + " bytes");
    }
}
