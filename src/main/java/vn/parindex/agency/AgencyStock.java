package vn.parindex.agency;

import java.util.List;
import java.util.Set;

/**
 * What a list of agencies is held against, read once.
 *
 * @param kinds codes of the kinds that there are
 * @param takenPart agencies of any cycle
 */
record AgencyStock(List<AgencyEntry> directory, Set<String> kinds, Set<AgencyId> takenPart) {}
