package vn.parindex.evidence;

import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/** A place that can still be proved. */
public record OpenPlace(DocumentPlace place, AssessmentYear year, String code, LocalizedText name) {}
