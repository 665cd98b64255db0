package vn.parindex.shared;

import java.time.LocalDate;

/** The year that is assessed, 2012 to 2100; the work on it happens in the year after. */
public record AssessmentYear(int value) implements Comparable<AssessmentYear> {

    private static final int FIRST = 2012;
    private static final int LAST = 2100;

    public AssessmentYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("No assessment year: " + value);
        }
    }

    public boolean contains(LocalDate day) {
        return day.getYear() == value;
    }

    @Override
    public int compareTo(AssessmentYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
