package vn.parindex.publication.web;

import java.util.List;

/** Figures that others published, each with its source. */
record FiguresPage(
        PageFrame frame, String heading, List<Summary> provinces, List<Summary> ministries, List<Year> years) {

    /** One year of one kind of agency. */
    record Summary(
            String year,
            String count,
            String mean,
            List<String> best,
            List<String> worst,
            String from90,
            String from80,
            String below80,
            String announced,
            String decision,
            String forms,
            List<String> notes,
            List<Source> sources) {}

    /** Single agencies of one year. */
    record Year(String heading, List<Agency> agencies) {}

    /** What was published of one agency. */
    record Agency(
            String rank,
            String name,
            String index,
            String change,
            String rankChange,
            String group,
            List<String> notes,
            List<Source> sources) {}

    /**
     * Where a figure comes from.
     *
     * @param href null when the source has no address
     */
    record Source(String text, String href) {}
}
