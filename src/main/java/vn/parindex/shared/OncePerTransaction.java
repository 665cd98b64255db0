package vn.parindex.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read once stands until the transaction ends; the next transaction reads anew. Outside a transaction every
 * question is read. Whoever changes the source tells {@link #forget}.
 *
 * @param <K> what is asked for
 * @param <V> what was found; never null
 */
public final class OncePerTransaction<K, V> {

    private final Function<K, V> source;

    /** @param source reads one answer */
    public OncePerTransaction(Function<K, V> source) {
        this.source = source;
    }

    /** The answer as this transaction first found it. */
    public V get(K key) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return source.apply(key);
        }
        return known().computeIfAbsent(key, source);
    }

    /** The transaction has changed what was read. */
    public void forget() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            known().clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        var bound = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        var known = new HashMap<K, V>();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(new Release(known));
        return known;
    }

    /** A transaction that is set aside for another takes its answers along. */
    private final class Release implements TransactionSynchronization {

        private final Map<K, V> known;

        private Release(Map<K, V> known) {
            this.known = known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, known);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
