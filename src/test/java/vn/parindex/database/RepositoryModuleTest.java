package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.SpringProperties;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.support.Repositories;
import vn.parindex.IntegrationTest;

/** How aggregates are saved. */
class RepositoryModuleTest extends IntegrationTest {

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private EntityManagerFactory unit;

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
    void theDriverIsNotAskedForTheTypeOfANull() {
        assertThat(SpringProperties.getFlag("spring.jdbc.getParameterType.ignore"))
                .isTrue();
    }
}
