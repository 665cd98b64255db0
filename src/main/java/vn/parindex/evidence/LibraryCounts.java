package vn.parindex.evidence;

import java.util.Map;

/** How many papers there are, and how many of each kind. */
public record LibraryCounts(int all, Map<LibraryTrait, Integer> byTrait) {}
