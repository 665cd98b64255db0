package vn.parindex.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.scoring.RuleInput;

/** Corrected figures as JSON; numbers are held as text, so that no decimal is ever lost. */
@Converter
class RuleInputColumn implements AttributeConverter<RuleInput, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Stored(Integer choice, Map<String, String> figures) {}

    @Override
    public String convertToDatabaseColumn(RuleInput input) {
        if (input == null) {
            return null;
        }
        var figures = new TreeMap<String, String>();
        input.figures().forEach((symbol, figure) -> figures.put(symbol, figure.toPlainString()));
        try {
            return JSON.writeValueAsString(new Stored(input.choice(), figures));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public RuleInput convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try {
            var stored = JSON.readValue(column, Stored.class);
            var figures = new TreeMap<String, BigDecimal>();
            stored.figures().forEach((symbol, figure) -> figures.put(symbol, new BigDecimal(figure)));
            return new RuleInput(stored.choice(), figures);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Not a rule input: " + column, damaged);
        }
    }
}
