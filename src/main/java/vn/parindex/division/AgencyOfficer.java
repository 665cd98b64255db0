package vn.parindex.division;

import java.util.Optional;
import vn.parindex.identity.OfficerId;

/**
 * Somebody who works on the agency's file.
 *
 * @param unit empty while in none
 * @param contributor whether they see nothing but their part
 */
public record AgencyOfficer(OfficerId id, String username, String name, Optional<UnitId> unit, boolean contributor) {}
