package vn.parindex.selfassessment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.selfassessment.LeafProblem;

/**
 * Which leaves of a file are shown; part of the address.
 *
 * @param mine only those that the reader is to answer
 */
record FileFilter(Show show, boolean mine) {

    static final FileFilter NONE = new FileFilter(Show.ALL, false);

    private static final String SHOW = "show";
    private static final String OF = "of";
    private static final String ME = "me";

    /** What is asked of a leaf. */
    enum Show {
        ALL((answer, leaf) -> true),
        /** Nobody has scored it, or what was entered gives no points. */
        UNANSWERED((answer, leaf) -> answer.status() == AnswerStatus.UNTOUCHED
                || lacks(answer, LeafProblem.Kind.UNANSWERED)
                || lacks(answer, LeafProblem.Kind.NOT_SCORED)),
        /** Scored without a document, explained or not; "does not apply" without a reason. */
        NO_EVIDENCE((answer, leaf) ->
                answer.points() != null && answer.documents() == 0 || lacks(answer, LeafProblem.Kind.NO_EXPLANATION)),
        /** The leader gave it back. */
        RETURNED((answer, leaf) -> answer.status() == AnswerStatus.RETURNED),
        /** Scored with less than the leaf can give. */
        BELOW_MAXIMUM(
                (answer, leaf) -> answer.points() != null && answer.points().compareTo(leaf.maximum()) < 0);

        private final BiPredicate<AnswerRow, Leaf> test;

        Show(BiPredicate<AnswerRow, Leaf> test) {
            this.test = test;
        }

        boolean takes(AnswerRow answer, Leaf leaf) {
            return test.test(answer, leaf);
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static boolean lacks(AnswerRow answer, LeafProblem.Kind kind) {
            return answer.problem().filter(problem -> problem.kind() == kind).isPresent();
        }
    }

    /** As the address says; what it does not know is no filter. */
    static FileFilter of(QueryParameters address) {
        var show = address.getSingleParameter(SHOW)
                .flatMap(word -> Stream.of(Show.values())
                        .filter(each -> each.word().equals(word))
                        .findFirst())
                .orElse(Show.ALL);
        return new FileFilter(
                show, address.getSingleParameter(OF).filter(ME::equals).isPresent());
    }

    QueryParameters address() {
        var words = new HashMap<String, String>();
        if (show != Show.ALL) {
            words.put(SHOW, show.word());
        }
        if (mine) {
            words.put(OF, ME);
        }
        return QueryParameters.simple(Map.copyOf(words));
    }

    boolean isNone() {
        return equals(NONE);
    }

    FileFilter with(Show other) {
        return new FileFilter(other, mine);
    }

    FileFilter ofMine(boolean only) {
        return new FileFilter(show, only);
    }
}
