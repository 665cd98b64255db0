package vn.parindex.announcement;

import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;

/**
 * Who would read an announcement.
 *
 * @param number how many people
 * @param byAgency how many of each body, the largest first
 * @param without how many belong to no body: Council, Steering Committee, audit
 * @param names the first of them
 */
public record Readers(int number, List<Map.Entry<AgencyId, Long>> byAgency, long without, List<String> names) {}
