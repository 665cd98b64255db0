package vn.parindex.ranking;

import vn.parindex.agency.AgencyId;

/**
 * Where an agency stands.
 *
 * @param rank null for an agency that is assessed without being ranked
 */
record Standing(AgencyId agency, AgencyIndex index, Integer rank, String group) {}
