package vn.parindex.appraisal;

import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.SubmittedAnswer;

/**
 * One question about one criterion as the agency reads it, with what it had submitted for it.
 *
 * @param ministry who asks; empty: the Council's secretariat
 * @param open whether the agency may answer now
 */
public record QueryDetails(
        QueryRow query, Leaf leaf, Optional<AgencyId> ministry, SubmittedAnswer answer, boolean open) {}
