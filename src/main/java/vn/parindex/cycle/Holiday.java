package vn.parindex.cycle;

import java.time.LocalDate;
import vn.parindex.shared.LocalizedText;

/** A day that breaks the weekly rhythm: a public holiday, or a weekend day worked in exchange for another. */
public record Holiday(LocalDate day, LocalizedText name, boolean working) {}
