package vn.parindex.ranking;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.AssessmentYear;

/**
 * Names and cut-offs of the groups. {@code parindex.ranking.groups} holds for all; {@code .province} or
 * {@code .ministry} appended for one kind, {@code .province.2022} for one kind and year.
 */
@Component
class GroupSettings {

    private static final String PROPERTY = "parindex.ranking.groups";
    private static final String DEFAULT = "A=90 B=80 C=70 D=0";

    private final Environment environment;

    GroupSettings(Environment environment) {
        this.environment = environment;
    }

    GroupScale of(AgencyKind kind, AssessmentYear year) {
        var ofKind = PROPERTY + "." + kind.code().toLowerCase(Locale.ROOT);
        return GroupScale.parse(setting(ofKind + "." + year)
                .or(() -> setting(ofKind))
                .or(() -> setting(PROPERTY))
                .orElse(DEFAULT));
    }

    private Optional<String> setting(String property) {
        return Optional.ofNullable(environment.getProperty(property)).filter(value -> !value.isBlank());
    }
}
