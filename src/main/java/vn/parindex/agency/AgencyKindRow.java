package vn.parindex.agency;

import vn.parindex.shared.LocalizedText;

/**
 * A kind of agency as the directory names it.
 *
 * @param name as a heading: "Tỉnh, thành phố"
 * @param plural in the middle of a sentence, after a number: "tỉnh, thành phố"
 */
public record AgencyKindRow(AgencyKind kind, LocalizedText name, LocalizedText plural) {}
