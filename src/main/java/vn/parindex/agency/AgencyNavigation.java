package vn.parindex.agency;

/** The ways to the views of the directory; the only door to them for other modules. */
public final class AgencyNavigation {

    /** All agencies. */
    public static final String LIST = "agencies";

    /** Where a list comes in. */
    public static final String IMPORT = "agencies/import";

    private AgencyNavigation() {}
}
