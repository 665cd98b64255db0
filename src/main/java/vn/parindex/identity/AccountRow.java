package vn.parindex.identity;

import java.time.LocalDateTime;
import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.LocalizedText;

/** One account in the administrators' list. Agency and its name are null for accounts without one. */
public record AccountRow(
        OfficerId id,
        String username,
        String displayName,
        AgencyId agency,
        LocalizedText agencyName,
        Set<String> roles,
        boolean enabled,
        boolean lockedOut,
        boolean waitsForPassword,
        LocalDateTime createdAt) {}
