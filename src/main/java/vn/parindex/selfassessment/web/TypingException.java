package vn.parindex.selfassessment.web;

import java.util.Map;

/** Fields that could not be read, each with the translation key of why. */
class TypingException extends RuntimeException {

    private final transient Map<String, String> problems;

    TypingException(Map<String, String> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    Map<String, String> problems() {
        return problems;
    }
}
