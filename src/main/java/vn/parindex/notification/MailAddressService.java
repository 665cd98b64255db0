package vn.parindex.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.RefusedException;

/** Where a person wants mail, if anywhere: everybody says it for themselves. */
@Service
@Transactional
public class MailAddressService {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}");
    private static final int LONGEST = 254;

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final MailOutbox outbox;

    MailAddressService(JdbcClient jdbc, CurrentOfficer current, MailOutbox outbox) {
        this.jdbc = jdbc;
        this.current = current;
        this.outbox = outbox;
    }

    /** Whether this installation sends mail at all. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isOn() {
        return outbox.isOn();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<String> own() {
        return jdbc.sql("SELECT address FROM notification_mail_address WHERE account_id = ?")
                .param(current.get().id().value())
                .query(String.class)
                .optional();
    }

    /** An empty address ends the mails. */
    @PreAuthorize("isAuthenticated()")
    public void change(String typed, Locale language) {
        var address = typed == null ? "" : typed.strip();
        var person = current.get().id().value();
        if (address.isEmpty()) {
            jdbc.sql("DELETE FROM notification_mail_address WHERE account_id = ?")
                    .param(person)
                    .update();
            return;
        }
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw RefusedException.at("address", "notification.refusal.address");
        }
        jdbc.sql("""
                        INSERT INTO notification_mail_address (account_id, address, language) VALUES (?, ?, ?)
                        ON DUPLICATE KEY UPDATE address = VALUES(address), language = VALUES(language)""")
                .params(person, address, "en".equals(language.getLanguage()) ? "en" : "vi")
                .update();
    }
}
