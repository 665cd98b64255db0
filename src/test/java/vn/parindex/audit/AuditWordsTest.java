package vn.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.agency.AgencyKind;
import vn.parindex.division.Assignee;
import vn.parindex.division.UnitId;
import vn.parindex.shared.AuditableEvent;
import vn.parindex.shell.Texts;

/** Whoever reads the trail is no programmer: every event, every fact of it and every code in it has words. */
class AuditWordsTest {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Stands for text that is not known here: what was typed, or a code that is checked by the second test. */
    private static final String WORDS = "words";

    /** Codes that events are given as text. */
    private static final List<String> GIVEN = List.of(
            "division.placed",
            "division.substituted",
            "division.substitutionEnded",
            "division.unitAdded",
            "division.unitChanged",
            "division.unitClosed",
            "criteria.begun",
            "criteria.submitted",
            "criteria.takenBack",
            "criteria.published",
            "criteria.discarded",
            "criteria.retired");

    @Test
    void everyCodeGivenAsTextHasWords() {
        assertThat(GIVEN).allMatch(code -> has("audit.action." + code));
    }

    @TestFactory
    Stream<DynamicTest> everyEventHasWords() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.parindex").stream()
                        .filter(type -> type.isAssignableTo(AuditableEvent.class) && !type.isInterface())
                        .map(type -> type.reflect())
                        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> hasWords(type)));
    }

    private static void hasWords(Class<?> type) {
        var missing = new TreeSet<String>();
        variants(type).map(AuditableEvent.class::cast).forEach(event -> {
            need("audit.action." + event.action(), missing);
            event.detail().forEach((fact, value) -> {
                if (!value.matches(ID)) {
                    need("audit.fact." + fact, missing);
                }
                if (value.matches("[A-Z_]+( [A-Z_]+)*|true|false")) {
                    Stream.of(value.split(" ")).forEach(code -> needCode(fact, code, missing));
                }
            });
        });
        assertThat(missing).isEmpty();
    }

    private static void need(String key, Set<String> missing) {
        if (!key.endsWith("." + WORDS) && !has(key)) {
            missing.add(key);
        }
    }

    /** For this fact, or wherever it stands; kinds of work have words of their own. */
    private static void needCode(String fact, String code, Set<String> missing) {
        if (!has("workflow.WorkKind." + code) && !has("audit.value." + fact + "." + code)) {
            need("audit.value." + code, missing);
        }
    }

    private static boolean has(String key) {
        return Texts.has(Locale.forLanguageTag("vi"), key);
    }

    /** As many as the longest list of constants among its parts, so that each constant is seen once. */
    private static Stream<Object> variants(Class<?> record) {
        return IntStream.range(0, most(record)).mapToObj(number -> sample(record, number));
    }

    private static int most(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants().length;
        }
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .mapToInt(part -> part.getType().equals(boolean.class) ? 2 : most(part.getType()))
                        .max()
                        .orElse(1)
                : 1;
    }

    private static Object sample(Type wanted, int number) {
        if (wanted instanceof ParameterizedType generic) {
            return sampleOf(generic, number);
        }
        var type = (Class<?>) wanted;
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        return plain(type, number).orElseGet(() -> ofRecord(type, number));
    }

    private static Object sampleOf(ParameterizedType generic, int number) {
        var raw = generic.getRawType();
        if (raw.equals(Map.class)) {
            return Map.of();
        }
        var inner = sample(generic.getActualTypeArguments()[0], number);
        return raw.equals(Optional.class) ? Optional.of(inner) : raw.equals(Set.class) ? Set.of(inner) : List.of(inner);
    }

    private static Optional<Object> plain(Class<?> type, int number) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, WORDS),
                        Map.entry(UUID.class, new UUID(1, 1)),
                        Map.entry(boolean.class, number % 2 == 0),
                        Map.entry(int.class, 2022),
                        Map.entry(Integer.class, 3),
                        Map.entry(Duration.class, Duration.ofHours(1)),
                        Map.entry(AgencyKind.class, AgencyKind.PROVINCE),
                        Map.entry(Assignee.class, Assignee.unit(new UnitId(new UUID(1, 1)))),
                        Map.entry(long.class, 2L),
                        Map.entry(BigDecimal.class, BigDecimal.ONE),
                        Map.entry(LocalDate.class, LocalDate.of(2023, 2, 24)),
                        Map.entry(LocalDateTime.class, LocalDateTime.of(2023, 2, 24, 17, 0)))
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().equals(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Object ofRecord(Class<?> type, int number) {
        assertThat(type.isRecord()).as(type.getName()).isTrue();
        var parts = new ArrayList<>();
        for (var part : type.getRecordComponents()) {
            parts.add(sample(part.getGenericType(), number));
        }
        var types = Arrays.stream(type.getRecordComponents())
                .map(part -> part.getType())
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException refused) {
            throw new AssertionError(type + " refuses " + parts, refused.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
