package vn.parindex.selfassessment;

/** The order of criterion codes as people count: 3.4.2 before 3.4.10. */
final class CodeOrder {

    private CodeOrder() {}

    static int compare(String one, String other) {
        var ones = one.split("\\.");
        var others = other.split("\\.");
        for (int i = 0; i < Math.min(ones.length, others.length); i++) {
            int difference = Integer.compare(ones[i].length(), others[i].length());
            difference = difference == 0 ? ones[i].compareTo(others[i]) : difference;
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.length, others.length);
    }
}
