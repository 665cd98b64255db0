package vn.parindex.criteria;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.shared.Folded;

/** How people write things in an annex. */
final class AnnexWords {

    private static final int LONGEST_MARK = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final String POINTS = "(\\d{1,3}(?:[.,]\\d{1,20})?)";
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ONLY_POINTS =
            Pattern.compile("(?:tối đa:? )?" + POINTS + "\\s*(?:điểm|đ)?\\.?", IGNORE_CASE);
    private static final Pattern AFTER_COLON =
            Pattern.compile("(.*\\S)\\s*[:=]\\s*" + POINTS + "\\s*(?:điểm|đ)?\\s*[.;]?", IGNORE_CASE);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(.*\\S)\\s*\\(" + POINTS + "\\s*(?:điểm|đ)\\)\\s*[.;]?", IGNORE_CASE);
    private static final Pattern BULLET = Pattern.compile("^(?:[-+*•–—·▪]+\\s*|[a-zđ][.)]\\s+|[a-zđ]\\)\\s*)");
    private static final Pattern TOTAL =
            Pattern.compile("(tong cong|tong so diem|tong|cong)( diem)?( toi da)?[^a-z]*(\\(.*\\))?[^a-z]*");
    private static final Pattern SURVEY_WORDS =
            Pattern.compile(".*(\\bxhh\\b|xa hoi hoc|khao sat nguoi dan|khao sat y kien).*");
    private static final Pattern SURVEY_MARK = Pattern.compile(
            ".*(dieu tra xhh|\\([^)]*(dieu tra xa hoi hoc|khao sat)[^)]*\\)).*|\\W*(diem )?dieu tra xa hoi hoc\\W*");
    private static final Pattern DECISION =
            Pattern.compile("\\d{1,5}/(?:\\d{4}/)?(?:QĐ|NĐ|NQ|TT)-\\p{Lu}[\\p{L}\\-]{1,20}");
    private static final Pattern DAY =
            Pattern.compile("(?i)ngày (\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})(?:[/.-]| năm )(\\d{4})");

    private AnnexWords() {}

    /** Points with a point as decimal sign, out of "1,5", "1.5" or "0,25 điểm". */
    static Optional<String> points(String text) {
        var written = ONLY_POINTS.matcher(text.strip());
        return written.matches() ? Optional.of(decimal(written.group(1))) : Optional.empty();
    }

    private static String decimal(String written) {
        return written.replace(',', '.');
    }

    /** A line that names its own points: "- Ban hành kịp thời: 1", "Ban hành chậm (0,5 điểm)". */
    static Optional<AnnexOption> option(String line) {
        for (var form : new Pattern[] {AFTER_COLON, IN_BRACKETS}) {
            var written = form.matcher(line);
            if (written.matches()) {
                return Optional.of(new AnnexOption(decimal(written.group(2)), bare(written.group(1))));
            }
        }
        return Optional.empty();
    }

    static boolean hasBullet(String line) {
        return BULLET.matcher(line).find();
    }

    /** Without the bullet before it and the sign after it. */
    static String bare(String line) {
        return BULLET.matcher(line.strip()).replaceFirst("").strip();
    }

    static boolean isTotal(String text) {
        return text.length() < LONGEST_MARK && TOTAL.matcher(Folded.of(text)).matches();
    }

    /** Whether a cell about the source of points names the sociological survey. */
    static boolean namesSurvey(String text) {
        return SURVEY_WORDS.matcher(Folded.of(text)).matches();
    }

    /** Whether a name carries the mark of the survey; a leaf about surveys does not. */
    static boolean isMarkedSurvey(String name) {
        return name.length() < LONGEST_NAME
                && SURVEY_MARK.matcher(Folded.of(name)).matches();
    }

    /** The source that a cell names, in the words of the file; empty for a word that names none. */
    static String source(String text) {
        var folded = Folded.of(text);
        if (namesSurvey(text)) {
            return "survey";
        }
        if (folded.contains("theo doi")) {
            return "monitor";
        }
        if (folded.contains("kinh te") || folded.contains("thong ke")) {
            return "outcome";
        }
        return folded.contains("tham dinh") || folded.contains("tu cham") || folded.contains("tu danh gia")
                ? "appraised"
                : "";
    }

    /** What a line above the table says of the set. */
    static Map<String, String> title(String line) {
        var values = new HashMap<String, String>();
        var folded = Folded.of(line);
        if (!folded.contains("dung lai de minh hoa")
                && (folded.startsWith("bo tieu chi")
                        || folded.startsWith("bo chi so")
                        || folded.startsWith("chi so"))) {
            values.put("name_vi", line.replace('\n', ' '));
        }
        var decision = DECISION.matcher(line);
        if (decision.find()) {
            values.put("legal_number", decision.group());
        }
        var day = DAY.matcher(line);
        if (day.find()) {
            values.put(
                    "legal_date",
                    "%s-%02d-%02d"
                            .formatted(day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1))));
        }
        return values;
    }
}
