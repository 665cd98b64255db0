package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Documents in a bucket of a real S3 endpoint. */
class S3StorageTest {

    private static final String BUCKET = "evidence";

    @TempDir
    private static Path folder;

    private static S3Endpoint endpoint;
    private static S3Client client;
    private static S3Storage storage;

    @BeforeAll
    static void start() throws Exception {
        endpoint = S3Endpoint.start(folder);
        client = S3Client.builder()
                .endpointOverride(URI.create(endpoint.address()))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(S3Endpoint.ACCESS, S3Endpoint.SECRET)))
                .build();
        client.createBucket(request -> request.bucket(BUCKET));
        storage = S3Storage.open(S3Settings.of(environment()), folder.toString());
    }

    @AfterAll
    static void stop() {
        storage.close();
        client.close();
        endpoint.close();
    }

    @Test
    void keepsWhatItReceivedUnderItsKey() throws IOException {
        keep("abc".getBytes(StandardCharsets.UTF_8), "agency/ba/ba78");

        var stored = storage.read("agency/ba/ba78");
        assertThat(stored.exists()).isTrue();
        assertThat(stored.contentLength()).isEqualTo(3);
        assertThat(stored.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("abc");
        assertThat(stored.isFile()).isFalse();
        try (var arriving = Files.list(folder.resolve("evidence/arriving"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void largeContentGoesInParts() throws IOException {
        var large = new byte[20 * 1024 * 1024 + 7];
        new Random(7).nextBytes(large);

        keep(large, "agency/la/large");

        assertThat(storage.read("agency/la/large").getContentAsByteArray()).isEqualTo(large);
        assertThat(client.headObject(request -> request.bucket(BUCKET).key("agency/la/large"))
                        .eTag())
                .as("the mark of three parts")
                .contains("-3");
    }

    @Test
    void contentIsWrittenOnceAndWhatIsBrokenIsWrittenAgain() throws IOException {
        var content = "một lần".getBytes(StandardCharsets.UTF_8);
        keep(content, "agency/on/once");
        var written = changed("agency/on/once");
        keep(content, "agency/on/once");
        assertThat(changed("agency/on/once")).isEqualTo(written);

        client.putObject(
                request -> request.bucket(BUCKET).key("agency/on/once"),
                software.amazon.awssdk.core.sync.RequestBody.fromString("khac lan!"));
        keep(content, "agency/on/once");
        assertThat(storage.read("agency/on/once").getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void whatIsNotThereIsMissingNotEmpty() {
        var absent = storage.read("agency/no/none");

        assertThat(absent.exists()).isFalse();
        assertThatThrownBy(absent::getInputStream).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void contentThatIsNotWhatWasCountedIsNotKept() throws IOException {
        try (var incoming = storage.receive(content("abc".getBytes(StandardCharsets.UTF_8)), 10)) {
            var lying = new Incoming(
                    incoming.file(), incoming.size(), HexFormat.of().formatHex(new byte[32]));
            assertThatThrownBy(() -> storage.keep(lying, "agency/li/lying")).isInstanceOf(IOException.class);
        }
        assertThat(storage.read("agency/li/lying").exists()).isFalse();
    }

    @Test
    void aWrongSettingRefusesTheStartWithASentence() {
        refused(environment().withProperty("parindex.evidence.s3.bucket", "nowhere"), "no bucket nowhere", "s3.bucket");
        refused(environment().withProperty("parindex.evidence.s3.secret-key", "wrong"), "refuses", "secret-key");
        refused(
                environment().withProperty("parindex.evidence.s3.secret-key", ""),
                "not set",
                "PARINDEX_EVIDENCE_S3_SECRETKEY");
        refused(environment().withProperty("parindex.evidence.s3.bucket", " "), "not set", "s3.bucket");
        refused(environment().withProperty("parindex.evidence.s3.endpoint", "s3.vn"), "no address", "https://");
        refused(
                environment().withProperty("parindex.evidence.s3.endpoint", "http://127.0.0.1:1"),
                "not answer",
                "endpoint");
        refused(environment().withProperty("parindex.evidence.s3.path-style", "yes"), "neither", "true");
        assertThatThrownBy(() -> new StorageChoice().evidenceStorage("s4", folder.toString(), environment()))
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        wrong -> assertThat(wrong.remedy()).contains("folder or s3"));
    }

    private static void refused(MockEnvironment environment, String reason, String remedy) {
        assertThatThrownBy(() -> new StorageChoice().evidenceStorage("s3", folder.toString(), environment))
                .isInstanceOfSatisfying(WrongSettingException.class, wrong -> {
                    assertThat(wrong).hasMessageContaining(reason);
                    assertThat(wrong.remedy()).contains(remedy);
                });
    }

    private static MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty("parindex.evidence.s3.endpoint", endpoint.address())
                .withProperty("parindex.evidence.s3.bucket", BUCKET)
                .withProperty("parindex.evidence.s3.region", "us-east-1")
                .withProperty("parindex.evidence.s3.access-key", S3Endpoint.ACCESS)
                .withProperty("parindex.evidence.s3.secret-key", S3Endpoint.SECRET);
    }

    private static void keep(byte[] content, String key) throws IOException {
        try (var incoming = storage.receive(content(content), 1L << 30)) {
            storage.keep(incoming, key);
        }
    }

    private static java.time.Instant changed(String key) {
        return client.headObject(request -> request.bucket(BUCKET).key(key)).lastModified();
    }

    private static InputStream content(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
