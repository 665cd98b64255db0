package vn.parindex.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** How an attribute of type {@link Points} lies in its column, in every entity; a missing value stays missing. */
@Converter(autoApply = true)
class PointsColumn implements AttributeConverter<Points, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Points points) {
        return points == null ? null : points.value();
    }

    @Override
    public Points convertToEntityAttribute(BigDecimal column) {
        return Points.ofNullable(column);
    }
}
