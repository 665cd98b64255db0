package vn.parindex.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break at spaces only: the number of a paper, 317/BC-UBND, stays whole. */
final class SpaceBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** Behind the next space, then behind the text, then -1: as the iterators of Java count. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        int space = text.indexOf(' ', position);
        position = space < 0 ? text.length() : space + 1;
        return position;
    }
}
