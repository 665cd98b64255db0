package vn.parindex.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Announcing to chosen people, reading what was announced, and seeing who has read it. */
@Service
@Transactional
public class AnnouncementService {

    private final AnnouncementTables tables;
    private final AnnouncementAudience audience;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnouncementService(
            AnnouncementTables tables,
            AnnouncementAudience audience,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.audience = audience;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Who would read it; checks everything else too, so that what is shown can be sent. */
    @PreAuthorize("@access.permits('announcement.make')")
    @Transactional(readOnly = true)
    public Readers preview(Announce command) {
        check(command);
        var readers = audience.readers(command.to());
        if (readers.number() == 0) {
            throw RefusedException.at("to", "announcement.refusal.nobody");
        }
        return readers;
    }

    @PreAuthorize("@access.permits('announcement.make')")
    public AnnouncementId announce(Announce command) {
        var checked = check(command);
        var readers = audience.of(command.to());
        if (readers.isEmpty()) {
            throw RefusedException.at("to", "announcement.refusal.nobody");
        }
        tables.insert(checked, readers);
        events.publishEvent(new AnnouncementMade(checked.id(), checked.title(), readers.size()));
        return checked.id();
    }

    /** Takes back what was announced: its readers see that, and why, no longer the words. */
    @PreAuthorize("@access.permits('announcement.withdraw')")
    public void withdraw(AnnouncementId id, String typed) {
        var why = AnnouncementText.reason(typed);
        var announced = tables.sent(id).orElseThrow(() -> new NotFoundException("No announcement " + id));
        if (!tables.withdraw(id, new Withdrawal(current.get().displayName(), LocalDateTime.now(clock), why))) {
            throw new RefusedException("announcement.refusal.withdrawnAlready");
        }
        events.publishEvent(new AnnouncementWithdrawn(id, announced.title(), why));
    }

    /** What the reader should see now: pinned, or not yet read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AnnouncementRow> current(Pageable page) {
        return tables.own(current.get().id(), false, LocalDate.now(clock), page);
    }

    /** All that was announced to the reader. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AnnouncementRow> own(Pageable page) {
        return tables.own(current.get().id(), true, LocalDate.now(clock), page);
    }

    /** @throws NotFoundException unless it is for this reader */
    @PreAuthorize("isAuthenticated()")
    public void read(AnnouncementId id) {
        if (tables.read(current.get().id(), id, LocalDateTime.now(clock)) == 0) {
            throw new NotFoundException("No announcement " + id);
        }
    }

    /** All announcements with how many have read them, the latest first. */
    @PreAuthorize("@access.permits('announcement.follow')")
    @Transactional(readOnly = true)
    public List<SentRow> sent(Pageable page) {
        return tables.sent(page);
    }

    /** @throws NotFoundException when there is none */
    @PreAuthorize("@access.permits('announcement.follow')")
    @Transactional(readOnly = true)
    public SentRow sent(AnnouncementId id) {
        return tables.sent(id).orElseThrow(() -> new NotFoundException("No announcement " + id));
    }

    /** Who has read it and who has not. */
    @PreAuthorize("@access.permits('announcement.follow')")
    @Transactional(readOnly = true)
    public List<ReceiptRow> receipts(AnnouncementId id, boolean unreadOnly, Pageable page) {
        return tables.receipts(id, unreadOnly, page);
    }

    private AnnouncementRow check(Announce command) {
        if (command.pinnedUntil() != null && command.pinnedUntil().isBefore(LocalDate.now(clock))) {
            throw RefusedException.at("pinnedUntil", "announcement.refusal.pinnedInThePast");
        }
        return new AnnouncementRow(
                AnnouncementId.next(),
                AnnouncementText.title(command.title()),
                AnnouncementText.words(command.words()),
                Optional.ofNullable(command.pinnedUntil()),
                current.get().displayName(),
                LocalDateTime.now(clock),
                false,
                Optional.empty());
    }
}
