package vn.parindex.council;

import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;

/**
 * An item as the agenda shows it.
 *
 * @param number its place on the agenda, from 1
 * @param recused whether the reader belongs to the agency and takes no part
 */
public record AgendaItem(int number, ItemRow item, AgencyRow agency, Leaf leaf, boolean recused)
        implements AgendaLine {}
