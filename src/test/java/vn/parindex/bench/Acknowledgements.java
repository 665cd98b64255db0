package vn.parindex.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The clients' own list of what the server said was done: on disk before the next thing is asked for. */
final class Acknowledgements implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    Acknowledgements(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** One acknowledged thing: what kind it is and its particulars. */
    record Line(String kind, List<String> words) {}

    synchronized void add(String kind, Object... words) throws IOException {
        var line = new StringBuilder(kind);
        for (var word : words) {
            line.append('\t').append(word);
        }
        var bytes = ByteBuffer.wrap(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /** All lines of a kind, as they stand on disk. */
    synchronized List<Line> read(String kind) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> List.of(line.split("\t")))
                .filter(words -> words.get(0).equals(kind))
                .map(words -> new Line(kind, words.subList(1, words.size())))
                .toList();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
