package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.shared.Percentage;

/** The groups of one kind of agency and year, best first; the last one begins at zero, so that every index has one. */
public record GroupScale(List<Group> groups) {

    private static final Comparator<Group> BEST_FIRST =
            Comparator.comparing(Group::from).reversed();

    public GroupScale {
        groups = groups.stream().sorted(BEST_FIRST).toList();
        if (groups.isEmpty() || groups.get(groups.size() - 1).from().signum() != 0) {
            throw new IllegalArgumentException("The last group must begin at 0: " + groups);
        }
        if (groups.stream().map(Group::name).distinct().count() < groups.size()
                || groups.stream()
                                .map(group -> group.from().stripTrailingZeros())
                                .distinct()
                                .count()
                        < groups.size()) {
            throw new IllegalArgumentException("Groups differ in name and beginning: " + groups);
        }
    }

    /** Reads a setting such as {@code A=90 B=80 C=70 D=0}. */
    public static GroupScale parse(String setting) {
        return new GroupScale(Stream.of(setting.strip().split("[\\s,;]+"))
                .map(GroupScale::group)
                .toList());
    }

    /** The group of an index. Values that share a rank share a group: both compare what ranks compare. */
    public Group of(Percentage index) {
        var value = index.forRanking();
        return groups.stream()
                .filter(group -> value.compareTo(group.from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group for " + index));
    }

    /** The group with its bounds, for words such as "from 80% to below 90%". */
    public List<Bounds> bounds() {
        var bounds = new ArrayList<Bounds>();
        BigDecimal below = null;
        for (var group : groups) {
            bounds.add(new Bounds(group.name(), group.from(), below));
            below = group.from();
        }
        return List.copyOf(bounds);
    }

    private static Group group(String text) {
        var parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A group is written NAME=FROM: " + text);
        }
        return new Group(parts[0], new BigDecimal(parts[1]));
    }

    /**
     * A group as a range.
     *
     * @param below where the next better group begins; null for the best
     */
    public record Bounds(String name, BigDecimal from, BigDecimal below) {}
}
