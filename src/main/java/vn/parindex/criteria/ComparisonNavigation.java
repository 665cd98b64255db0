package vn.parindex.criteria;

/** The door to the comparison of two versions. */
public final class ComparisonNavigation {

    /** Route template: the version that is looked at. */
    public static final String COMPARE = "criteria/:setId/compare";

    /** Names the version in the route template. */
    public static final String ID = "setId";

    /** The query parameter that names the other version. */
    public static final String WITH = "with";

    private ComparisonNavigation() {}

    /** A version beside the one published before it. */
    public static String of(SetId set) {
        return "criteria/" + set + "/compare";
    }

    /** A version beside another one. */
    public static String of(SetId set, SetId other) {
        return of(set) + "?" + WITH + "=" + other;
    }
}
