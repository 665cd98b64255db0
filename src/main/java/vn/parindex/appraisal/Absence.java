package vn.parindex.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/** From the first day to the last, the substitute has the officer's desk besides the own one. */
public record Absence(UUID id, String officer, String substitute, LocalDate first, LocalDate last) {

    /** Whether it has begun and has not ended. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
