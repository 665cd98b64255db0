package vn.parindex.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts. */
interface Accounts extends Repository<Account, OfficerId> {

    Account save(Account account);

    Optional<Account> findById(OfficerId id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    long count();

    /** For the counting of attempts: two wrong passwords at the same moment are two. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lockByUsername(String username);

    /** For taking rights away: two administrators who shut each other out at the same moment wait here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.enabled and :role member of a.roles order by a.username")
    List<Account> lockEnabledWithRole(String role);
}
