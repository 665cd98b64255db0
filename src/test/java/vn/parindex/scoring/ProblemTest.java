package vn.parindex.scoring;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource(Problem.Code.class)
    void isToldInBothLanguages(Problem.Code code) {
        var problem = new Problem(code, "b");
        TextsOfRules.hasText(problem.key(), problem.arguments());
    }
}
