package vn.parindex.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.shared.Points;

/** How a draft's head and cells are kept in the database until it is published. */
final class DraftJson {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(SetHeader.class, NoKind.class)
            .addMixIn(Points.class, PointsText.class)
            .build();

    private DraftJson() {}

    static String header(SetHeader header) {
        return write(header);
    }

    static SetHeader header(String json) {
        try {
            return MAPPER.readValue(json, SetHeader.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored draft that cannot be read: " + json, unreadable);
        }
    }

    static String cells(Map<String, String> cells) {
        return write(new TreeMap<>(cells));
    }

    static Map<String, String> cells(String json) {
        try {
            return MAPPER.readValue(json, CELLS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored row that cannot be read: " + json, unreadable);
        }
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @JsonIgnoreProperties("kind")
    private interface NoKind {}

    private interface PointsText {

        @JsonCreator
        static Points of(String value) {
            return Points.of(value);
        }

        @Override
        @JsonValue
        String toString();
    }
}
