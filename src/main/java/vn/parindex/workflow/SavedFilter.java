package vn.parindex.workflow;

import java.util.UUID;

/**
 * A filter of the own work that somebody keeps under a name.
 *
 * @param isDefault whether "my work" opens with it
 */
public record SavedFilter(UUID id, String name, WorkFilter filter, boolean isDefault) {}
