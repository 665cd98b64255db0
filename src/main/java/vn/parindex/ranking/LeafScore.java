package vn.parindex.ranking;

import vn.parindex.shared.Points;

/** The score in force of one leaf. Points are null while nothing could be scored, and where the leaf does not apply. */
record LeafScore(Points points, boolean applicable) {

    static final LeafScore NOT_APPLICABLE = new LeafScore(null, false);

    static LeafScore of(Points points) {
        return new LeafScore(points, true);
    }

    /** Missing is not zero: an applicable leaf without points holds the whole ranking. */
    boolean missing() {
        return applicable && points == null;
    }
}
