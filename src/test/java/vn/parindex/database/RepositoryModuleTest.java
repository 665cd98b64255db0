package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import vn.parindex.IntegrationTest;

/** How aggregates are saved. */
class RepositoryModuleTest extends IntegrationTest {

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private EntityManagerFactory unit;

    @Autowired
    private DataSource database;

    @Test
    void everyRepositoryTellsANewAggregateByTheFieldOfItsVersion() {
        var all = beans.getBeansOfType(JpaRepositoryFactoryBean.class).values();

        assertThat(all).hasSizeGreaterThan(15).allMatch(AggregateRepositories.class::isInstance);
        for (var type : new Repositories(beans)) {
            assertThatCode(() -> new AggregateInformation<>(type, unit.getMetamodel(), unit.getPersistenceUnitUtil()))
                    .as(type.getName())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theDriverIsNotAskedForTheTypeOfANull() throws SQLException {
        var called = new HashSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT ?")) {
            StatementCreatorUtils.setParameterValue(recording(statement, called), 1, SqlTypeValue.TYPE_UNKNOWN, null);
        }

        assertThat(called).contains("setNull").doesNotContain("getParameterMetaData");
    }

    /** The statement itself, with the names of what is called on it written down. */
    private static PreparedStatement recording(PreparedStatement statement, Set<String> called) {
        return (PreparedStatement) Proxy.newProxyInstance(
                RepositoryModuleTest.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    called.add(method.getName());
                    return method.invoke(statement, arguments);
                });
    }
}
