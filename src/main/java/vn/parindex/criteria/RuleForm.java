package vn.parindex.criteria;

import vn.parindex.scoring.InvalidRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** How one kind of rule is written in the cells of a row; reading what was written gives the same rule. */
interface RuleForm {

    /** What stands in the cell {@code rule}. */
    String name();

    Class<? extends Rule> type();

    /**
     * @throws FaultyCell at the first cell that cannot be read
     * @throws InvalidRule when the rule contradicts itself
     */
    Rule read(SourceRow row, Points maximum);

    void write(Rule rule, RuleLines lines);
}
