package vn.parindex.evidence;

import vn.parindex.shared.RefusedException;

/** The announced size is above the limit; nothing of the file is received. */
public class UploadTooLargeException extends RefusedException {

    UploadTooLargeException(long megabytes) {
        super("evidence.refusal.tooLarge", megabytes);
    }
}
