package vn.parindex.database;

import java.util.regex.Pattern;

/** One line of {@code SHOW GRANTS}, judged as a right of the application user. */
record Grant(String rights, String place, boolean passedOn) {

    private static final Pattern ON_PLACE =
            Pattern.compile("GRANT (.+?) ON (?:(?:PROCEDURE|FUNCTION|PACKAGE|PACKAGE BODY|TABLE) )?(\\S+) TO .*");

    static Grant parse(String line) {
        var matcher = ON_PLACE.matcher(line);
        return matcher.matches()
                ? new Grant(matcher.group(1), matcher.group(2), line.contains("WITH GRANT OPTION"))
                : new Grant(line.replaceFirst("^GRANT ", "").replaceFirst(" TO .*", ""), "", false);
    }

    /** Whether it lets the user go past the rights that are given table by table. */
    boolean isTooMuchFor(String schema) {
        if (place.isEmpty()) {
            return !rights.startsWith("SET DEFAULT ROLE");
        }
        if (place.equals("*.*")) {
            return passedOn || !rights.equals("USAGE");
        }
        return covers(schema) && (passedOn || place.endsWith(".*"));
    }

    /** The schema part of a grant is a pattern: {@code par_%} covers {@code parindex}, {@code par\_x} only itself. */
    private boolean covers(String schema) {
        var pattern = new StringBuilder();
        var name = place.replaceFirst("\\.[^.]*$", "").replace("`", "");
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (sign == '\\' && i + 1 < name.length()) {
                pattern.append(Pattern.quote(String.valueOf(name.charAt(++i))));
            } else if (sign == '%') {
                pattern.append(".*");
            } else {
                pattern.append(sign == '_' ? "." : Pattern.quote(String.valueOf(sign)));
            }
        }
        return schema.matches(pattern.toString());
    }

    @Override
    public String toString() {
        return rights + (place.isEmpty() ? "" : " ON " + place) + (passedOn ? " WITH GRANT OPTION" : "");
    }
}
