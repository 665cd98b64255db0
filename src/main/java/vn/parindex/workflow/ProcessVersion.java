package vn.parindex.workflow;

/**
 * A version of a process model that carries running files.
 *
 * @param definition as the engine names it
 * @param number counted from 1
 * @param files how many files are on it
 */
public record ProcessVersion(String definition, int number, int files) {}
