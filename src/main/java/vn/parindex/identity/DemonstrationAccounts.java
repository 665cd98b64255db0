package vn.parindex.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;

/** The accounts of the demonstration, from {@code demonstration/accounts.csv}. On any other installation: none. */
@Component
public class DemonstrationAccounts {

    /** Everybody's password on a demonstration; its sign-in page says so. */
    public static final String PASSWORD = "demo-2022";

    private static final ClassPathResource ACCOUNTS = new ClassPathResource("demonstration/accounts.csv");

    private final Accounts accounts;
    private final Agencies agencies;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final boolean demonstration;

    DemonstrationAccounts(
            Accounts accounts,
            Agencies agencies,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${parindex.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.passwords = passwords;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /**
     * Creates those that are missing; may be repeated. The agencies must be there. One hash serves all of them, so that
     * the start does not wait for fifty.
     *
     * @throws IllegalStateException on an installation that is no demonstration
     */
    @Transactional
    public void create() {
        if (!demonstration) {
            throw new IllegalStateException("Demonstration accounts belong on a demonstration only");
        }
        var hash = passwords.encode(PASSWORD);
        var now = LocalDateTime.now(clock);
        read().stream()
                .filter(account -> !accounts.existsByUsername(account.username()))
                .forEach(account -> accounts.save(account(account, hash, now)));
    }

    /** What the sign-in page lists: empty on an installation that is no demonstration. */
    public List<DemonstrationAccount> list() {
        return demonstration ? read() : List.of();
    }

    private static Account account(DemonstrationAccount wanted, String hash, LocalDateTime now) {
        var agency = wanted.agency().map(AgencyRow::id).orElse(null);
        var account = new Account(
                Username.of(wanted.username()),
                DisplayName.of(wanted.displayName()),
                agency,
                RoleSet.of(wanted.roles(), agency),
                now);
        account.startWith(hash);
        return account;
    }

    private List<DemonstrationAccount> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(ACCOUNTS.getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().map(this::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DemonstrationAccount row(CSVRecord row) {
        var code = row.get("agency");
        return new DemonstrationAccount(
                row.get("username"),
                row.get("display_name"),
                code.isEmpty() ? Optional.empty() : Optional.of(agency(code)),
                Set.of(row.get("roles").split(" ")));
    }

    private AgencyRow agency(String code) {
        return agencies.byCode(code).orElseThrow(() -> new IllegalStateException("No agency with code " + code));
    }
}
