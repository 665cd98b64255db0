package vn.parindex.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;

/** The reader's own messages; nobody else's can be named. */
@Service
@Transactional
public class MessageService {

    private final MessageTables messages;
    private final CurrentOfficer current;
    private final MessageNews news;
    private final Clock clock;

    MessageService(MessageTables messages, CurrentOfficer current, MessageNews news, Clock clock) {
        this.messages = messages;
        this.current = current;
        this.news = news;
        this.clock = clock;
    }

    /** The newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<MessageRow> list(boolean unreadOnly, Pageable page) {
        return messages.list(current.get().id(), unreadOnly, page);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int unread() {
        return messages.unread(current.get().id());
    }

    /** @throws NotFoundException unless it is the reader's own */
    @PreAuthorize("isAuthenticated()")
    public void read(UUID message) {
        var person = current.get().id();
        if (messages.read(person, message, LocalDateTime.now(clock)) == 0) {
            throw new NotFoundException("No message " + message + " for " + person);
        }
        news.afterCommit(List.of(person));
    }

    @PreAuthorize("isAuthenticated()")
    public void readAll() {
        var person = current.get().id();
        messages.readAll(person, LocalDateTime.now(clock));
        news.afterCommit(List.of(person));
    }
}
