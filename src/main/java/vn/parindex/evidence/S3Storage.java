package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Documents as objects of a bucket: written once under their key, read back and counted before anybody relies on them.
 */
final class S3Storage implements EvidenceStorage, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 64 * 1024;

    private final S3Client client;
    private final String bucket;
    private final S3Writing writing;
    private final ArrivingFiles arriving;

    private S3Storage(S3Client client, String bucket, Path arriving) {
        this.client = client;
        this.bucket = bucket;
        this.writing = new S3Writing(client, bucket);
        this.arriving = new ArrivingFiles(arriving);
    }

    /** @throws WrongSettingException unless the bucket can be reached with these settings */
    static S3Storage open(S3Settings settings, String home) {
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(settings.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE));
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        var client = builder.build();
        refuseUnlessReachable(client, settings);
        return new S3Storage(
                client,
                settings.bucket(),
                Path.of(home).toAbsolutePath().normalize().resolve("evidence/arriving"));
    }

    private static void refuseUnlessReachable(S3Client client, S3Settings settings) {
        try {
            client.headBucket(request -> request.bucket(settings.bucket()));
        } catch (S3Exception refused) {
            client.close();
            throw refused(refused, settings);
        } catch (SdkException away) {
            client.close();
            throw new WrongSettingException(
                    "The storage of documents does not answer: " + away.getMessage() + ".",
                    "Set " + S3Settings.PREFIX + "endpoint and " + S3Settings.PREFIX + "region to where it is.",
                    away);
        }
    }

    private static WrongSettingException refused(S3Exception refused, S3Settings settings) {
        return refused.statusCode() == 404
                ? new WrongSettingException(
                        "The storage of documents has no bucket " + settings.bucket() + ".",
                        "Create the bucket, or set " + S3Settings.PREFIX + "bucket to one that is there.",
                        refused)
                : new WrongSettingException(
                        "The storage of documents refuses bucket " + settings.bucket() + " (status "
                                + refused.statusCode() + ").",
                        "Set " + S3Settings.PREFIX + "access-key and " + S3Settings.PREFIX
                                + "secret-key to keys that may read and write it.",
                        refused);
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        return arriving.receive(content, limit);
    }

    @Override
    public void keep(Incoming incoming, String key) throws IOException {
        try {
            var there = read(key);
            if (there.exists()
                    && there.contentLength() == incoming.size()
                    && sha256(there).equals(incoming.sha256())) {
                return;
            }
            writing.write(incoming, key);
            if (!sha256(there).equals(incoming.sha256())) {
                client.deleteObject(request -> request.bucket(bucket).key(key));
                throw new IOException("What was read back from the storage is not what was written: " + key);
            }
        } catch (SdkException failure) {
            throw new IOException("The storage of documents did not take " + key, failure);
        }
    }

    private static String sha256(Resource stored) throws IOException {
        var digest = ArrivingFiles.sha256();
        try (var content = stored.getInputStream()) {
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public Resource read(String key) {
        return new S3Object(client, bucket, key);
    }

    @Override
    public void close() {
        client.close();
    }
}
