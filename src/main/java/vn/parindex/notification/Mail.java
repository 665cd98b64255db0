package vn.parindex.notification;

import java.util.UUID;

/**
 * A mail on its way to one person.
 *
 * @param message names it for ever: it goes out under the same Message-ID however often it is handed over
 */
record Mail(UUID message, String address, String subject, String text) {}
