package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import org.apache.commons.io.input.BoundedInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Writes one object: at once when it is small, else in parts, so that a broken connection costs one of them. */
final class S3Writing {

    private static final int PART = 8 * 1024 * 1024;
    private static final String TYPE = "application/octet-stream";

    private final S3Client client;
    private final String bucket;

    S3Writing(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    void write(Incoming incoming, String key) {
        if (incoming.size() <= PART) {
            client.putObject(
                    request -> request.bucket(bucket).key(key).contentType(TYPE),
                    RequestBody.fromFile(incoming.file()));
        } else {
            writeInParts(incoming, key);
        }
    }

    private void writeInParts(Incoming incoming, String key) {
        var upload = client.createMultipartUpload(
                        request -> request.bucket(bucket).key(key).contentType(TYPE))
                .uploadId();
        try {
            var parts = new ArrayList<CompletedPart>();
            for (long from = 0; from < incoming.size(); from += PART) {
                parts.add(part(incoming, key, upload, parts.size() + 1, from));
            }
            client.completeMultipartUpload(request ->
                    request.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (SdkException | UncheckedIOException failure) {
            abort(key, upload, failure);
            throw failure;
        }
    }

    private CompletedPart part(Incoming incoming, String key, String upload, int number, long from) {
        long length = Math.min(PART, incoming.size() - from);
        var tag = client.uploadPart(
                        request ->
                                request.bucket(bucket).key(key).uploadId(upload).partNumber(number),
                        RequestBody.fromContentProvider(() -> slice(incoming.file(), from, length), length, TYPE))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private static InputStream slice(Path file, long from, long length) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.READ).position(from);
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(channel))
                    .setMaxCount(length)
                    .get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Parts that belong to nothing would be paid for for ever. */
    private void abort(String key, String upload, RuntimeException failure) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(key).uploadId(upload));
        } catch (SdkException twice) {
            failure.addSuppressed(twice);
        }
    }
}
