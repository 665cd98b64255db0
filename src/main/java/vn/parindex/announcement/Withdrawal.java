package vn.parindex.announcement;

import java.time.LocalDateTime;

/** That an announcement no longer holds: who said so, when, and why. */
public record Withdrawal(String by, LocalDateTime at, String reason) {}
