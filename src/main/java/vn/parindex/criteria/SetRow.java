package vn.parindex.criteria;

import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;

/** A published criteria set in a list. */
public record SetRow(SetId id, String code, int version, AgencyKind kind, LocalizedText name, boolean reconstruction) {}
