package vn.parindex.shell;

/** Why a typed text is not a number we take. */
public enum NumberProblem {
    BLANK,
    NOT_A_NUMBER,
    /** More than 40 characters: pasted by mistake. */
    TOO_LONG,
    /** More than 15 digits before the decimal sign. */
    TOO_LARGE,
    /** More than 10 digits after the decimal sign. */
    TOO_PRECISE;

    /** The translation key of what is wrong and how to mend it. */
    public String key() {
        return "shell.NumberProblem." + name();
    }
}
