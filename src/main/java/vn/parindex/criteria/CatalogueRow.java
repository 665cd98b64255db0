package vn.parindex.criteria;

import java.time.LocalDateTime;

/**
 * A version of a set in the list of all.
 *
 * @param changedAt last change of a draft; null for what never changes
 */
public record CatalogueRow(SetId id, SetHeader header, SetStatus status, LocalDateTime changedAt) {}
