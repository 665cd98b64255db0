package vn.parindex.ranking;

import vn.parindex.agency.AgencyId;

/** An agency with its index, before ranks are given. */
record Contender(AgencyId agency, boolean ranked, AgencyIndex index) {}
