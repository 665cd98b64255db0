package vn.parindex.scoring;

/** The part of a formula that applies divides by zero; the rule says what that means. */
final class DividedByZero extends RuntimeException {

    private final String denominator;

    DividedByZero(String denominator) {
        super(denominator, null, false, false);
        this.denominator = denominator;
    }

    /** The denominator as the formula writes it. */
    String denominator() {
        return denominator;
    }
}
