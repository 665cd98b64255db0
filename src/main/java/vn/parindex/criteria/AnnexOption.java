package vn.parindex.criteria;

/** A line below a leaf that gives points. */
record AnnexOption(String points, String text) {

    /** As in the column {@code options}. */
    String written() {
        return points + " | " + text.replace('|', '/').replace('\n', ' ') + " | ";
    }
}
