package vn.parindex.audit;

import vn.parindex.shared.LocalizedText;

/** An agency that the trail can be filtered by. */
public record AuditedAgency(String code, LocalizedText name) {}
