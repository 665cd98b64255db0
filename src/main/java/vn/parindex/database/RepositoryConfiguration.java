package vn.parindex.database;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Finds the repositories of all modules. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "vn.parindex", repositoryFactoryBeanClass = AggregateRepositories.class)
class RepositoryConfiguration {}
