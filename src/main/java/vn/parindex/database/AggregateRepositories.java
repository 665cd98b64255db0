package vn.parindex.database;

import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;

/** Repositories as ever, except for how they tell a new aggregate: see {@link AggregateInformation}. */
class AggregateRepositories<R extends Repository<T, ID>, T, ID> extends JpaRepositoryFactoryBean<R, T, ID> {

    AggregateRepositories(Class<? extends R> repository) {
        super(repository);
    }

    @Override
    protected RepositoryFactorySupport createRepositoryFactory(EntityManager manager) {
        return new Factory(manager);
    }

    private static final class Factory extends JpaRepositoryFactory {

        private final EntityManager manager;

        Factory(EntityManager manager) {
            super(manager);
            this.manager = manager;
        }

        @Override
        public <T, ID> JpaEntityInformation<T, ID> getEntityInformation(Class<T> type) {
            var factory = manager.getEntityManagerFactory();
            return new AggregateInformation<>(type, factory.getMetamodel(), factory.getPersistenceUnitUtil());
        }
    }
}
