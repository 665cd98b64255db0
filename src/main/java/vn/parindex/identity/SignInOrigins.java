package vn.parindex.identity;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where sign-ins come from. Whoever counts holds the account's row. */
interface SignInOrigins extends Repository<SignInOrigin, OriginId> {

    Optional<SignInOrigin> findById(OriginId id);

    SignInOrigin save(SignInOrigin origin);

    @Modifying
    @Query("update SignInOrigin o set o.failedAttempts = 0, o.lockedUntil = null where o.id.account = :account")
    void forgetFailures(UUID account);

    @Modifying
    @Query("delete from SignInOrigin o where o.id.account = :account and o.lastAt < :before")
    void forgetOlder(UUID account, LocalDateTime before);
}
