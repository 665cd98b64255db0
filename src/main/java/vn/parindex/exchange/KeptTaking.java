package vn.parindex.exchange;

import java.time.LocalDateTime;

/**
 * One taking as it is kept.
 *
 * @param undone the taking that this one took back; null for a taking from a workbook
 * @param sha256 of the workbook that came back
 */
record KeptTaking(
        TakingId id, WorkbookId workbook, TakingId undone, String sha256, String by, String byName, LocalDateTime at) {}
