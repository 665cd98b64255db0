package vn.parindex.appraisal;

/** What the agency said to the verdict. */
public record Reply(Response response, String grounds, Signature by) {}
