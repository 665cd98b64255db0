package vn.parindex.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.RefusedException;

/** Whatever an answer holds, its workbook says the same, in both languages. */
class OfflineWorkbookPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "=1+1",
                "@x",
                "+",
                "-",
                "\t",
                "\n",
                " ",
                "\u00a0",
                "Tiếng Việt",
                "😀",
                "_x000D_",
                "_x0041_",
                "_",
                "]]>",
                "<b>",
                "&amp;",
                "\"",
                "'",
                "1,5",
                "TRUE",
                "\u2028",
                "\uFFFF");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(5))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static Optional<AnswerContent> content(BigDecimal a, String text, boolean notApplicable) {
        try {
            return Optional.of(new AnswerContent(null, Map.of("a", a), text, notApplicable));
        } catch (RefusedException noContent) {
            return Optional.empty();
        }
    }

    @Property(tries = 60)
    void anUntouchedWorkbookSaysWhatTheAnswerSays(
            @ForAll @BigRange(min = "0", max = "99999999999") @Scale(9) BigDecimal a,
            @ForAll("texts") String text,
            @ForAll boolean notApplicable,
            @ForAll boolean english) {
        var content = content(a, text, notApplicable);
        assumeThat(content).isPresent();
        var locale = english ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        var offered =
                GivingOut.base(OfflineSamples.RATIO, 1, content.get(), locale).values();

        var readings = OfflineSamples.read(OfflineSamples.workbook(locale, AnswerContent.nothing(), content.get()));

        offered.forEach((name, value) -> {
            assertThat(readings.get("1.2 " + name).refusal()).isEmpty();
            assertThat(readings.get("1.2 " + name).value()).isEqualTo(value);
        });
        assertThat(LeafFields.with(AnswerContent.nothing(), LeafFields.values(OfflineSamples.RATIO, content.get())))
                .isEqualTo(content.get());
    }
}
