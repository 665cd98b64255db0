package vn.parindex.database;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Before any bean exists: takes the home, starts the embedded database or checks the external one, and publishes where
 * it is. An initializer rather than an environment post-processor, because logging works by then and a refusal is seen.
 */
class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String EMBEDDED = "parindex.database.embedded";
    static final String DEMONSTRATION = "parindex.demonstration";
    static final String CLOCK = "parindex.clock";

    /** The open cycle of the demonstration is then in the middle of its appraisal. */
    private static final String DEMONSTRATION_TIME = "2023-02-06T08:00";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var home = ProgramHome.at(environment.getProperty(ProgramHome.PROPERTY, "./data"));
        var lock = InstanceLock.take(home);
        var published = new HashMap<String, Object>();
        published.put(ProgramHome.PROPERTY, home.directory().toString());
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            SpringApplication.getShutdownHandlers().add(() -> release(lock));
            published.putAll(external(environment));
        } else {
            var database = EmbeddedDatabase.start(home);
            SpringApplication.getShutdownHandlers().add(() -> end(database, lock));
            context.getBeanFactory().registerSingleton("embeddedDatabase", database);
            published.putAll(embedded(database, environment));
        }
        if (published.get(DEMONSTRATION).equals("true")) {
            published.put(CLOCK, environment.getProperty(CLOCK, DEMONSTRATION_TIME));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("database", published));
    }

    private static Map<String, Object> external(ConfigurableEnvironment environment) {
        ExternalSettings.check(environment);
        ExternalServer.check(environment);
        return Map.of(EMBEDDED, "false", DEMONSTRATION, environment.getProperty(DEMONSTRATION, "false"));
    }

    private static Map<String, Object> embedded(EmbeddedDatabase database, ConfigurableEnvironment environment) {
        return Map.of(
                EMBEDDED,
                "true",
                DEMONSTRATION,
                environment.getProperty(DEMONSTRATION, "true"),
                "spring.datasource.url",
                database.url(),
                "spring.datasource.username",
                ServerAccounts.APPLICATION,
                "spring.datasource.password",
                database.accounts().applicationPassword(),
                "spring.flyway.user",
                ServerAccounts.OWNER,
                "spring.flyway.password",
                database.accounts().ownerPassword());
    }

    /** Shutdown handlers run after the context is closed, so nobody is cut off in the middle of a transaction. */
    private static void end(EmbeddedDatabase database, InstanceLock lock) {
        database.stop();
        release(lock);
    }

    private static void release(InstanceLock lock) {
        try {
            lock.close();
        } catch (IOException failure) {
            LoggerFactory.getLogger(DatabaseStart.class).warn("The instance lock was not closed", failure);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
