package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {

    @ParameterizedTest
    @CsvSource({"0, 64", "1073741824, 128", "4294967296, 512", "1099511627776, 1024"})
    void takesAnEighthOfTheFreeMemoryWithinBounds(long available, long mebibytes) {
        assertThat(ServerSettings.bufferPoolMebibytes(available)).isEqualTo(mebibytes);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void listensOnLoopbackOnlyAndKeepsTheSocketPathShort() throws Exception {
        var folder = new ServerFolder(Path.of("/" + "long/".repeat(40) + "với \"dấu\""));

        var text = ServerSettings.text(folder, Path.of("/binaries"));

        assertThat(text)
                .contains("\nbind-address=127.0.0.1\n", "\nsocket=mariadb.sock\n", "\nskip-ssl\n")
                .contains("với \\\"dấu\\\"/data\"")
                .doesNotContain("skip-grant-tables");
    }
}
