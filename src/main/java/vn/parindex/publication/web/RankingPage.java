package vn.parindex.publication.web;

import java.util.List;

/** The public ranking of one kind of agency in one year, every text ready for the reader. */
record RankingPage(
        PageFrame frame,
        String heading,
        String lead,
        List<PageFrame.Link> kinds,
        List<PageFrame.Link> years,
        List<Series> series,
        List<Row> ranked,
        List<Row> unranked,
        List<GroupLine> groups,
        TileMap.Drawn map,
        Summary summary,
        Proof proof) {

    /** One source of points. */
    record Series(String css, String name, String maximum) {}

    /** One agency. */
    record Row(
            String rank,
            String name,
            String href,
            String group,
            String groupCss,
            String index,
            ScoreBar bar,
            List<String> parts,
            String total) {}

    /** One group with its bounds in words. */
    record GroupLine(String name, String css, String words, String count) {}

    /** Mean and best. */
    record Summary(String mean, String best, String bestName) {}

    /** What the results rest on. */
    record Proof(
            String set, boolean reconstruction, String decision, String locked, String hash, String csv, String json) {}
}
