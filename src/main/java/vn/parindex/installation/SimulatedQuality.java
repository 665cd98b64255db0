package vn.parindex.installation;

import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.agency.AgencyRow;

/** How well an invented agency does, between 0 and 1, always the same for the same year, agency and leaf. */
final class SimulatedQuality {

    private static final double WORST = 0.77;
    private static final double RANGE = 0.13;
    private static final double LEAF_NOISE = 0.22;

    /** A few agencies do well or badly on purpose, so that lists have a head and a tail. */
    private static final Map<String, Double> KNOWN = Map.of(
            "22", 0.935, "31", 0.933, "01", 0.925, "24", 0.92, "48", 0.918, "92", 0.895, "BTP", 0.93, "NHNN", 0.935,
            "04", 0.76, "54", 0.755);

    private SimulatedQuality() {}

    /** Over all leaves. */
    static double of(int year, AgencyRow agency) {
        var drift = (random(year, agency.code(), "year").nextDouble() - 0.5) / 50;
        var base = KNOWN.getOrDefault(
                agency.code(), WORST + RANGE * random(0, agency.code(), "base").nextDouble());
        return Math.min(0.985, base + drift);
    }

    /** On one leaf: around the agency's own, mostly full, sometimes low. */
    static double onLeaf(int year, AgencyRow agency, String leafCode) {
        var quality = of(year, agency);
        var luck = random(year, agency.code(), leafCode).nextDouble();
        return Math.max(0, Math.min(1, quality + LEAF_NOISE * (luck - 0.5)));
    }

    static SplittableRandom random(int year, String agencyCode, String what) {
        return new SplittableRandom((year * 31L + agencyCode.hashCode()) * 1_000_003L + what.hashCode());
    }
}
