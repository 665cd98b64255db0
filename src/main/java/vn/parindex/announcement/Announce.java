package vn.parindex.announcement;

import java.time.LocalDate;

/**
 * What is to be announced.
 *
 * @param pinnedUntil the last day on which it stays on "my work" even when read; null for until it is read
 */
public record Announce(String title, String words, LocalDate pinnedUntil, Chosen to) {}
