package vn.parindex.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which kinds of file this installation takes as evidence; archives only where the setting names them. */
@Component
class AllowedTypes {

    static final String SETTING = "parindex.evidence.types";

    private final Set<DocumentType> types;

    /** @throws WrongSettingException for a name that is no type */
    AllowedTypes(@Value("${" + SETTING + ":}") List<String> names) {
        this.types = names.isEmpty()
                ? EnumSet.complementOf(EnumSet.of(DocumentType.ZIP))
                : names.stream()
                        .map(AllowedTypes::named)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }

    private static DocumentType named(String name) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongSettingException(
                        SETTING + " names \"" + name + "\", which is no type of document.",
                        "Set it to some of " + Arrays.toString(DocumentType.values()) + ", parted by commas."));
    }

    boolean contains(DocumentType type) {
        return types.contains(type);
    }

    /** As people know them: by the endings of file names. */
    String words() {
        return types.stream()
                .map(type -> type.extensions().get(0).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
