package vn.parindex.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.Roles;

/**
 * The way into an empty installation: the account {@code admin} with a code that the log shows once. When that code
 * has expired unused and there is still nobody else, the next start issues another.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Username USERNAME = new Username("admin");
    private static final DisplayName NAME = new DisplayName("Quản trị viên");

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final boolean demonstration;

    FirstAdministrator(
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${parindex.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void openTheDoor() {
        if (demonstration) {
            return;
        }
        accountWithoutPassword().ifPresent(account -> {
            var code = NewPassword.generated();
            var expires = account.issueCode(passwords.encode(code.value()), LocalDateTime.now(clock));
            accounts.save(account);
            LOG.warn(
                    "First administrator: sign in as '{}' with the one-time code {} until {}. It is shown only here.",
                    USERNAME.value(),
                    code.value(),
                    expires.truncatedTo(ChronoUnit.MINUTES));
        });
    }

    private Optional<Account> accountWithoutPassword() {
        var now = LocalDateTime.now(clock);
        return switch ((int) Math.min(accounts.count(), 2)) {
            case 0 ->
                Optional.of(new Account(USERNAME, NAME, null, RoleSet.of(Set.of(Roles.ADMINISTRATOR), null), now));
            case 1 -> accounts.findByUsername(USERNAME.value()).filter(account -> account.codeExpiredAt(now));
            default -> Optional.empty();
        };
    }
}
