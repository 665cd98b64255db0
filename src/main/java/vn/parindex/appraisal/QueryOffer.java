package vn.parindex.appraisal;

import java.util.Optional;

/**
 * What whoever asks can choose from.
 *
 * @param usualDays offered at first
 * @param longest how many working days may be given at most
 * @param showable the provisional result that could go with the question; empty where there is none to show
 * @param obstacle why this criterion cannot be asked about now, as a translation key; empty where it can
 */
public record QueryOffer(int usualDays, int longest, Optional<ShownResult> showable, Optional<String> obstacle) {}
