package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ExternalSettingsTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mariadb://db.example:3306/parindex?sslMode=verify-full")
            .withProperty("spring.datasource.username", "app")
            .withProperty("spring.datasource.password", "secret")
            .withProperty("spring.flyway.user", "owner")
            .withProperty("spring.flyway.password", "other");

    @Test
    void acceptsTwoUsersOverAnEncryptedConnection() {
        assertThatCode(() -> ExternalSettings.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.flyway.user",
                "spring.flyway.password"
            })
    void namesTheSettingThatIsEmpty(String property) {
        environment.setProperty(property, "");

        assertRefusal().extracting("remedy").asString().contains(property);
    }

    @Test
    void refusesTheOwnerAsTheApplicationsUser() {
        environment.setProperty("spring.flyway.user", "app");

        assertRefusal().extracting("remedy").asString().contains("two different users");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://db.example/parindex",
                "jdbc:mariadb://db.example/parindex?sslMode=disable",
                "jdbc:mariadb://localhost,db.example/parindex"
            })
    void refusesPlainTextAcrossTheNetwork(String url) {
        environment.setProperty("spring.datasource.url", url);

        assertRefusal().extracting("remedy").asString().contains("sslMode=verify-full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://localhost:3306/parindex",
                "jdbc:mariadb://127.0.0.1/parindex",
                "jdbc:mariadb://[::1]:3306/parindex",
                "jdbc:mariadb://db.example/parindex?sslMode=verify-ca"
            })
    void acceptsPlainTextOnTheSameMachineOnly(String url) {
        environment.setProperty("spring.datasource.url", url);

        assertThatCode(() -> ExternalSettings.check(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/parindex", "jdbc:h2:mem:x", "localhost", "jdbc:mariadb:nonsense"})
    void refusesWhatIsNoMariaDb(String url) {
        environment.setProperty("spring.datasource.url", url);

        assertRefusal().hasMessageContaining("spring.datasource.url");
    }

    @Test
    void refusesAUrlWithoutASchema() {
        environment.setProperty("spring.datasource.url", "jdbc:mariadb://localhost:3306/");

        assertRefusal().hasMessageContaining("names no schema");
    }

    @Test
    void checksTheOwnersConnectionToo() {
        environment.setProperty("spring.flyway.url", "jdbc:mariadb://db.example/parindex");

        assertRefusal().extracting("remedy").asString().contains("spring.flyway.url");
    }

    @Test
    void refusesASimulatedClockOutsideTheDemonstration() {
        environment.setProperty("parindex.clock", "2023-02-06T08:00");

        assertRefusal().extracting("remedy").asString().contains("parindex.clock");
    }

    @Test
    void acceptsASimulatedClockInAnExplicitDemonstration() {
        environment.setProperty("parindex.clock", "2023-02-06T08:00");
        environment.setProperty("parindex.demonstration", "true");

        assertThatCode(() -> ExternalSettings.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void refusesADemonstrationSettingThatMayMeanAnything() {
        environment.setProperty("parindex.demonstration", "yes");

        assertRefusal().extracting("remedy").asString().contains("parindex.demonstration=true");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefusal() {
        return assertThatThrownBy(() -> ExternalSettings.check(environment)).isInstanceOf(StartRefusedException.class);
    }
}
