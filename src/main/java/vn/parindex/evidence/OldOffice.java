package vn.parindex.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** The container of old Office files; new ones lie in it when they have a password. */
final class OldOffice {

    private static final byte[] BEGINNING = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private OldOffice() {}

    static boolean is(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(BEGINNING.length), BEGINNING);
        }
    }
}
