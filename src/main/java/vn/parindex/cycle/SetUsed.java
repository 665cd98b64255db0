package vn.parindex.cycle;

import vn.parindex.criteria.SetId;

/** A criteria set by which somebody was assessed in a cycle. */
public record SetUsed(CycleId cycle, SetId set) {}
