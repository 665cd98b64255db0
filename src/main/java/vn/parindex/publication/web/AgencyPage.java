package vn.parindex.publication.web;

import java.util.List;

/** One agency's public result: where it stands, its fields, its leaves. */
record AgencyPage(
        PageFrame frame,
        String heading,
        String lead,
        PageFrame.Link back,
        List<PageFrame.Link> years,
        String index,
        String group,
        String groupCss,
        String total,
        ScoreBar bar,
        List<Part> parts,
        List<Field> fields,
        RankingPage.Proof proof) {

    /** The points of one source. */
    record Part(String css, String name, String points) {}

    /**
     * One field with its leaves.
     *
     * @param width of the bar from 0 to 100, ready for SVG
     */
    record Field(
            String code, String name, String points, String index, String width, String sentence, List<Leaf> leaves) {}

    /** One leaf. */
    record Leaf(String code, String name, String source, String points) {}
}
