package vn.parindex.notification;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.shared.LocalizedText;

/**
 * A message to one person, in facts: the words are put together in the reader's language.
 *
 * @param agency whose file it is about
 * @param subject what it is about: a criterion, a step
 * @param words what somebody wrote; shown as text, never as mark-up
 * @param number how many pieces of work
 * @param path where to go
 */
public record MessageRow(
        UUID id,
        MessageKind kind,
        Optional<LocalizedText> agency,
        Optional<LocalizedText> subject,
        Optional<String> words,
        Optional<LocalDateTime> due,
        int number,
        String path,
        LocalDateTime sentAt,
        boolean read) {}
