package vn.parindex.database;

import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.metamodel.IdentifiableType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Optional;
import org.springframework.data.jpa.repository.support.JpaMetamodelEntityInformation;
import org.springframework.util.ReflectionUtils;

/**
 * Tells a new aggregate by its version, read from the field. Aggregates have no getters; looked for as a property, each
 * saving of one would cost two exceptions that nobody sees.
 */
final class AggregateInformation<T, ID> extends JpaMetamodelEntityInformation<T, ID> {

    private final Optional<Field> version;

    AggregateInformation(Class<T> type, Metamodel model, PersistenceUnitUtil unit) {
        super(type, model, unit);
        version = version(type, model);
    }

    @Override
    public boolean isNew(T aggregate) {
        return version.map(field -> ReflectionUtils.getField(field, aggregate) == null)
                .orElseGet(() -> super.isNew(aggregate));
    }

    /** A primitive version cannot be missing and tells nothing. */
    private static Optional<Field> version(Class<?> type, Metamodel model) {
        var described = (IdentifiableType<?>) model.managedType(type);
        return described.getSingularAttributes().stream()
                .filter(SingularAttribute::isVersion)
                .map(SingularAttribute::getJavaMember)
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> !field.getType().isPrimitive())
                .peek(ReflectionUtils::makeAccessible)
                .findFirst();
    }
}
