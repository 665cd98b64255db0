package vn.parindex.inquiry;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** What an officer wants to ask. */
public record AskQuestion(CycleId cycle, AgencyId agency, LeafId leaf, Addressee to, String words) {}
