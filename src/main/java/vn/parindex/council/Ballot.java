package vn.parindex.council;

import jakarta.persistence.Embeddable;

/**
 * That a member voted.
 *
 * @param optionNumber what for; always null in a secret vote
 */
@Embeddable
record Ballot(String name, Integer optionNumber) {}
