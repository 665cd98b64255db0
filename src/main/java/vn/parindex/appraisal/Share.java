package vn.parindex.appraisal;

/** A piece of work and the user name of the officer who has it. */
public record Share(String officer, Piece piece) {}
