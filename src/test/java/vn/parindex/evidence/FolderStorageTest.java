package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest {

    @TempDir
    private Path home;

    private FolderStorage storage;

    @BeforeEach
    void open() {
        storage = new FolderStorage(home.toString());
    }

    @Test
    void keepsWhatItReceivedUnderItsKey() throws IOException {
        try (var incoming = storage.receive(content("abc"), 10)) {
            assertThat(incoming.size()).isEqualTo(3);
            assertThat(incoming.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            storage.keep(incoming, "agency/ba/ba78");
        }

        assertThat(storage.read("agency/ba/ba78").getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("abc");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheContentIsNotKept() throws IOException {
        storage.receive(content("abc"), 10).close();

        assertThat(arriving()).isEmpty();
    }

    @Test
    void stopsReadingAtTheLimit() throws IOException {
        assertThatThrownBy(() -> storage.receive(endless(), 1_000_000)).isInstanceOf(ContentTooLargeException.class);

        assertThat(arriving()).isEmpty();
        storage.receive(content("x".repeat(10)), 10).close();
    }

    @Test
    void leavesNothingBehindWhenTheUploadBreaksOff() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> storage.receive(broken, 10)).hasMessageContaining("reset");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void noKeyLeadsOutOfTheStorage() {
        assertThatThrownBy(() -> storage.read("../../secret")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    private String[] arriving() {
        return home.resolve("evidence/arriving").toFile().list();
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }
}
