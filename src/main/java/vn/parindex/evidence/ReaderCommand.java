package vn.parindex.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start the process that reads texts: the same Java, the same classes, a small heap, no words of its own. */
final class ReaderCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReaderCommand() {}

    static List<String> of(TextLimits limits, long heapMegabytes, Path folder) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dlogback.configurationFile=evidence/reader-logback.xml",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(entryPoint());
        command.addAll(List.of(
                String.valueOf(limits.characters()),
                String.valueOf(limits.pages()),
                String.valueOf(limits.time().toMillis()),
                String.valueOf(limits.unpackedBytes())));
        return command;
    }

    /** Inside the packaged program, classes lie in an archive within an archive, which only its launcher can open. */
    private static List<String> entryPoint() {
        var name = TextReaderProcess.class.getName();
        var source =
                TextReaderProcess.class.getProtectionDomain().getCodeSource().getLocation();
        return source.getProtocol().equals("jar") ? List.of("-Dloader.main=" + name, LAUNCHER) : List.of(name);
    }
}
