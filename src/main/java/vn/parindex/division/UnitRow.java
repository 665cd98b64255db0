package vn.parindex.division;

import vn.parindex.shared.LocalizedText;

/** A unit in a list. */
public record UnitRow(UnitId id, LocalizedText name, UnitKind kind, long version) {}
