package vn.parindex.evidence;

/**
 * An upload and how far it has come.
 *
 * @param offset how many bytes are on the server's disk
 */
public record UnfinishedUpload(
        UploadId id, String fileName, long size, long offset, String fingerprint, String target) {}
