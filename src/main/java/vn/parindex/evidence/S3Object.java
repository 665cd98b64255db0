package vn.parindex.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A stored object, read only when it is asked for. */
final class S3Object extends AbstractResource {

    private final S3Client client;
    private final String bucket;
    private final String key;

    S3Object(S3Client client, String bucket, String key) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public boolean exists() {
        try {
            contentLength();
            return true;
        } catch (FileNotFoundException absent) {
            return false;
        } catch (IOException away) {
            throw new java.io.UncheckedIOException(away);
        }
    }

    @Override
    public long contentLength() throws IOException {
        try {
            return client.headObject(request -> request.bucket(bucket).key(key)).contentLength();
        } catch (NoSuchKeyException absent) {
            throw new FileNotFoundException(key);
        } catch (SdkException away) {
            throw new IOException("The storage of documents does not answer", away);
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key));
        } catch (NoSuchKeyException absent) {
            throw new FileNotFoundException(key);
        } catch (SdkException away) {
            throw new IOException("The storage of documents does not answer", away);
        }
    }

    @Override
    public String getDescription() {
        return "object " + key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof S3Object object && object.bucket.equals(bucket) && object.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
