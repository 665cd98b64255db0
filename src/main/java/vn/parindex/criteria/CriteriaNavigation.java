package vn.parindex.criteria;

/** The ways to the views of criteria sets; the only door to them for other modules. */
public final class CriteriaNavigation {

    /** All versions of all sets. */
    public static final String LIST = "criteria";

    /** Route template of one version: the editor of a draft, the same screen to read what is published. */
    public static final String SET = "criteria/:setId";

    /** Names the version in route templates. */
    public static final String ID = "setId";

    /** The query parameter that names the item which is open, by its code. */
    public static final String ITEM = "item";

    private CriteriaNavigation() {}

    /** One version. */
    public static String of(SetId set) {
        return LIST + "/" + set;
    }
}
