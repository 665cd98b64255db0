package vn.parindex.selfassessment.ui;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who of the agency is in its file at this moment, without the reader.
 *
 * @param all everybody, by name
 * @param spots where they are; somebody with two windows is at two
 */
record FilePeople(List<Someone> all, List<Spot> spots) {

    static final FilePeople NOBODY = new FilePeople(List.of(), List.of());

    FilePeople {
        all = List.copyOf(all);
        spots = List.copyOf(spots);
    }

    /** A colleague; the color is the number of one of the colors of people. */
    record Someone(String id, String name, int color) {

        String initials() {
            return FilePeople.initials(name);
        }
    }

    /** Somebody at a leaf, and in one of its fields when {@code field} is not empty. */
    record Spot(Someone who, String leaf, String field) {}

    /** Who has the leaf open. */
    List<Someone> at(String leaf) {
        return spots.stream()
                .filter(spot -> spot.leaf.equals(leaf))
                .map(Spot::who)
                .distinct()
                .toList();
    }

    /** Who is in which field of the leaf. */
    List<Spot> inFields(String leaf) {
        return spots.stream()
                .filter(spot -> spot.leaf.equals(leaf) && !spot.field.isEmpty())
                .toList();
    }

    static String names(List<Someone> people) {
        return people.stream().map(Someone::name).collect(Collectors.joining(", "));
    }

    /** The first letters of the last two words: given names stand last. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var last = words[words.length - 1];
        return words.length == 1 ? first(last) : first(words[words.length - 2]) + first(last);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
