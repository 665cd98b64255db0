package vn.parindex.evidence;

/** The sender goes on at a place that is not where the server stands; it asks again where that is. */
public class UploadOffsetException extends RuntimeException {

    UploadOffsetException(long stored, long offered) {
        super("Stored are " + stored + " bytes, offered from " + offered);
    }
}
