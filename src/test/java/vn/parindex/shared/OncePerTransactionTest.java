package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTest {

    private final List<String> read = new ArrayList<>();
    private final OncePerTransaction<String, String> memory = new OncePerTransaction<>(key -> {
        read.add(key);
        return key + read.size();
    });
    private final TransactionTemplate transaction = new TransactionTemplate(new Nowhere());

    @Test
    void readsEachKeyOnceWhileTheTransactionLasts() {
        transaction.executeWithoutResult(status -> {
            assertThat(memory.get("a")).isEqualTo("a1");
            assertThat(memory.get("b")).isEqualTo("b2");
            assertThat(memory.get("a")).isEqualTo("a1");
        });
        assertThat(read).containsExactly("a", "b");
    }

    @Test
    void readsAnewInTheNextTransactionAndAlsoAfterOneThatWasRolledBack() {
        transaction.executeWithoutResult(status -> memory.get("a"));
        transaction.executeWithoutResult(status -> {
            memory.get("a");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> memory.get("a"));
        assertThat(read).containsExactly("a", "a", "a");
    }

    @Test
    void readsEveryTimeOutsideATransaction() {
        memory.get("a");
        memory.get("a");
        assertThat(read).hasSize(2);
    }

    @Test
    void readsAnewOnceTheTransactionHasChangedTheSource() {
        transaction.executeWithoutResult(status -> {
            memory.get("a");
            memory.forget();
            assertThat(memory.get("a")).isEqualTo("a2");
        });
    }

    @Test
    void keepsTheAnswersOfATransactionApartFromThoseOfOneWithinIt() {
        var within = new TransactionTemplate(transaction.getTransactionManager());
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            assertThat(memory.get("a")).isEqualTo("a1");
            within.executeWithoutResult(inner -> assertThat(memory.get("a")).isEqualTo("a2"));
            assertThat(memory.get("a")).isEqualTo("a1");
        });
    }

    /** Begins and ends transactions of nothing. */
    private static final class Nowhere extends AbstractPlatformTransactionManager {

        private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return RUNNING.get();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            RUNNING.set(true);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            RUNNING.set(false);
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            RUNNING.set(true);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing was written
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing was written
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            RUNNING.set(false);
        }
    }
}
