package vn.parindex.agency;

import java.util.List;
import vn.parindex.shared.RefusedException;

/**
 * One thing to mend in a list of agencies, or in the form of one.
 *
 * @param line of the file, counted from 1; 0 for the file as a whole and for forms
 * @param column the header of the column concerned; empty for the whole line
 * @param found what stands there, shortened
 * @param key of the text that says what is wrong and what to do
 */
public record AgencyProblem(long line, String column, String found, String key, List<Object> arguments) {

    private static final int LONGEST_QUOTE = 60;

    public AgencyProblem {
        found = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
        arguments = List.copyOf(arguments);
    }

    static AgencyProblem of(AgencyColumn column, String found, String reason, Object... arguments) {
        return new AgencyProblem(0, column.header(), found, "agency.problem." + reason, List.of(arguments));
    }

    static AgencyProblem ofFile(RefusedException refused) {
        return new AgencyProblem(0, "", "", refused.key(), List.of(refused.arguments()));
    }

    AgencyProblem atLine(long number) {
        return new AgencyProblem(number, column, found, key, arguments);
    }

    /** The same for a form: tied to the field of that name. */
    RefusedException refusal() {
        return RefusedException.at(column, key, arguments.toArray());
    }
}
