package vn.parindex.selfassessment;

import java.time.LocalDate;
import vn.parindex.shared.LocalizedText;

/**
 * Who of the agency answers a leaf.
 *
 * @param holder the officer or the unit, by name
 * @param due until when inside the agency; null when nothing was set
 */
public record LeafDuty(LocalizedText holder, LocalDate due) {}
