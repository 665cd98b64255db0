package vn.parindex;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what really goes to the server: a batch that travels as one packet is one, however many rows it has. */
@Component
public class StatementCount {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    StatementCount(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The statements of the work, all done in one transaction on one connection. */
    public long of(Runnable work) {
        return transaction.execute(status -> {
            long before = questions();
            work.run();
            return questions() - before - 1;
        });
    }

    private long questions() {
        return Long.parseLong(
                jdbc.queryForObject("SHOW SESSION STATUS LIKE 'Questions'", (row, number) -> row.getString(2)));
    }
}
