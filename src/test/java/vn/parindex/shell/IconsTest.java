package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconsTest {

    @ParameterizedTest
    @EnumSource
    void standInTheSpriteOfTheTheme(Icons icon) throws IOException {
        assertThat(Files.readString(Path.of("frontend").resolve(Icons.SPRITE)))
                .contains("<symbol id=\"" + icon.id() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void areFoundByTheNameThatMenusUse(Icons icon) {
        assertThat(Icons.ofId(icon.id())).isEqualTo(icon);
    }
}
