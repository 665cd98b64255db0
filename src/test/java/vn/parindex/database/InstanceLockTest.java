package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

    @TempDir
    private Path directory;

    @Test
    void refusesASecondInstanceOnTheSameHome() throws Exception {
        var home = ProgramHome.at(directory.toString());
        try (var lock = InstanceLock.take(home)) {
            assertThatThrownBy(() -> InstanceLock.take(home))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining(home.directory().toString());
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void letsTheNextInstanceInAfterTheFirstHasEnded() throws Exception {
        var home = ProgramHome.at(directory.toString());
        InstanceLock.take(home).close();

        InstanceLock.take(home).close();

        assertThat(home.lockFile()).exists();
    }

    @Test
    void ignoresALockFileThatAKilledInstanceLeft() throws Exception {
        var home = ProgramHome.at(directory.toString());
        Files.writeString(home.lockFile(), "1\n");

        InstanceLock.take(home).close();
    }

    @Test
    void seesThroughLinksToTheSameHome() throws Exception {
        var real = Files.createDirectory(directory.resolve("real"));
        var link = Files.createSymbolicLink(directory.resolve("link"), real);
        try (var lock = InstanceLock.take(ProgramHome.at(real.toString()))) {
            assertThatThrownBy(() -> InstanceLock.take(ProgramHome.at(link.toString())))
                    .isInstanceOf(StartRefusedException.class);
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void saysWhichDirectoryCannotBeWritten() throws Exception {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> ProgramHome.at(file.resolve("home").toString()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("file/home");
    }
}
