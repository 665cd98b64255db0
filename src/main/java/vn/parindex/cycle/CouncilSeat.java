package vn.parindex.cycle;

import vn.parindex.identity.OfficerId;

/** One person on the Appraisal Council of a cycle. */
public record CouncilSeat(OfficerId officer, CouncilPosition position) {}
