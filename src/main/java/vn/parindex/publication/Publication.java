package vn.parindex.publication;

import java.time.LocalDateTime;
import vn.parindex.cycle.CycleId;

/**
 * A published year.
 *
 * @param contentHash SHA-256 of the snapshot's text
 */
public record Publication(CycleId cycle, int year, LocalDateTime publishedAt, String contentHash) {}
