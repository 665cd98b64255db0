package vn.parindex.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How an attribute of type {@link Points} lies in its column, in every entity; a missing value stays missing. */
@Converter(autoApply = true)
class PointsColumn implements AttributeConverter<Points, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Points points) {
        return points == null ? null : points.value();
    }

    @Override
    public @Nullable Points convertToEntityAttribute(@Nullable BigDecimal column) {
        return Points.ofNullable(column);
    }
}
