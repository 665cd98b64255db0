package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import vn.parindex.shared.LocalizedText;

/**
 * People who will read a text, told before it is sent.
 *
 * @param group the end of a translation key: whose people they are
 * @param body the name of the body; empty where the group says it all
 * @param names the people; cut short for large groups
 * @param number how many they are
 */
public record QueryReaders(String group, Optional<LocalizedText> body, List<String> names, int number) {

    public QueryReaders {
        names = List.copyOf(names);
    }
}
