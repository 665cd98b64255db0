package vn.parindex.agency;

/** A kind with how many agencies are of it. */
public record AgencyKindUse(AgencyKindRow row, long agencies) {}
