package vn.parindex.council;

import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;

/** What every agenda tells of an item, whoever reads it: its place from 1, and whose leaf it is about. */
public interface AgendaLine {

    int number();

    ItemRow item();

    AgencyRow agency();

    Leaf leaf();
}
