package vn.parindex.criteria;

import vn.parindex.shared.Points;

/** One line of how a leaf is scored; points are null where the line says them itself. */
public record RuleLine(String text, Points points) {}
