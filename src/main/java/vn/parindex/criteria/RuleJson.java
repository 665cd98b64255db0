package vn.parindex.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.Interval;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.MonitorRule;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * How a rule is kept in the database. Numbers are texts, so that nothing in between rounds them; the type tags and
 * component names are a stored format and cannot be renamed without a migration.
 */
final class RuleJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(Rule.class, RuleTags.class)
            .addMixIn(Measure.class, MeasureTags.class)
            .addMixIn(Points.class, PointsText.class)
            .addMixIn(Percentage.class, PercentageText.class)
            .addMixIn(PointsChange.class, PointsChangeText.class)
            .addMixIn(Formula.class, FormulaText.class)
            .addMixIn(Interval.class, IntervalText.class)
            .withConfigOverride(
                    MissingFigure.class,
                    unusual -> unusual.setInclude(JsonInclude.Value.ALL_NON_NULL
                            .withValueInclusion(JsonInclude.Include.CUSTOM)
                            .withValueFilter(Refusing.class)))
            .withConfigOverride(
                    BigDecimal.class, plain -> plain.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Rule.class);
    private static final ObjectReader READER = MAPPER.readerFor(Rule.class);

    private RuleJson() {}

    static String write(Rule rule) {
        try {
            return WRITER.writeValueAsString(rule);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A rule that cannot be written: " + rule, unwritable);
        }
    }

    static Rule read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored rule that cannot be read: " + json, unreadable);
        }
    }

    /** Equal to what is not written: refusing, as rules did before there was a choice. */
    private static final class Refusing {

        @Override
        public boolean equals(Object value) {
            return value == null || value == MissingFigure.REFUSE;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ChoiceRule.class, name = "choice"),
        @JsonSubTypes.Type(value = BandRule.class, name = "band"),
        @JsonSubTypes.Type(value = RatioRule.class, name = "ratio"),
        @JsonSubTypes.Type(value = DeductionRule.class, name = "deduction"),
        @JsonSubTypes.Type(value = AdjustmentRule.class, name = "adjustment"),
        @JsonSubTypes.Type(value = FormulaRule.class, name = "formula"),
        @JsonSubTypes.Type(value = SurveyRule.class, name = "survey"),
        @JsonSubTypes.Type(value = MonitorRule.class, name = "monitor")
    })
    private interface RuleTags {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Measure.OfFigure.class, name = "figure"),
        @JsonSubTypes.Type(value = Measure.OfFraction.class, name = "fraction")
    })
    private interface MeasureTags {}

    private interface PointsText {

        @JsonCreator
        static Points of(String value) {
            return Points.of(value);
        }

        @Override
        @JsonValue
        String toString();
    }

    private interface PercentageText {

        @JsonCreator
        static Percentage of(String value) {
            return Percentage.of(value);
        }

        @Override
        @JsonValue
        String toString();
    }

    private interface PointsChangeText {

        @JsonCreator
        static PointsChange of(String value) {
            return new PointsChange(new BigDecimal(value));
        }

        @Override
        @JsonValue
        String toString();
    }

    private interface FormulaText {

        @JsonCreator
        static Formula of(String value) {
            return Formula.of(value);
        }

        @Override
        @JsonValue
        String toString();
    }

    private interface IntervalText {

        @JsonCreator
        static Interval of(String value) {
            return Interval.of(value);
        }

        @Override
        @JsonValue
        String toString();
    }
}
