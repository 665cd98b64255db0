package vn.parindex.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What the running application needs to know when its database goes and comes back. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty(name = DatabaseStart.EMBEDDED, havingValue = "false")
    WatchedDatabase watchedDatabase(DataSource dataSource) {
        return new WatchedDatabase(dataSource);
    }

    /** Before security and everything else that would ask the database. */
    @Bean
    FilterRegistrationBean<DatabaseOutageFilter> databaseOutageFilter(DatabaseStatus database) throws IOException {
        var registration = new FilterRegistrationBean<>(new DatabaseOutageFilter(database));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Connections to the dead server are thrown away before a request could be handed one. */
    @Bean
    @ConditionalOnProperty(DatabaseStart.EMBEDDED)
    SmartInitializingSingleton poolRenewal(EmbeddedDatabase database, DataSource dataSource) {
        return () -> database.afterRestart(() -> renew(dataSource));
    }

    private static void renew(DataSource dataSource) {
        try {
            dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        } catch (SQLException notPooled) {
            throw new IllegalStateException(notPooled);
        }
    }
}
