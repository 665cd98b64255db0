package vn.parindex.council;

import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;

/**
 * An item as the agenda shows it.
 *
 * @param number its place on the agenda, from 1
 * @param recused whether the reader takes no part: belongs to the agency, or declared a conflict with it
 */
public record AgendaItem(int number, ItemRow item, AgencyRow agency, Leaf leaf, boolean recused)
        implements AgendaLine {}
