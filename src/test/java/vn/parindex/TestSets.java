package vn.parindex;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.criteria.CriteriaImport;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetRow;
import vn.parindex.criteria.SetScope;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/**
 * Published criteria sets for tests, made once per kind and size. Two fields (1: BNV in charge, 2: BTP), leaves of one
 * point each in turn: choice (0; 0.5; 1), ratio b/a with floor 80% and zero refused, band on b/a, ratio that may not
 * apply (zero or by the agency's word). One survey leaf of 5 points closes each set.
 */
@Component
public class TestSets {

    private static final String HEAD =
            "code,level,name_vi,name_en,max_points,source,in_charge,rule,variables,parameters,"
                    + "options,evidence_vi,evidence_en,guidance_vi,guidance_en,not_applicable\n";
    private static final String VARIABLES =
            "\"b | Số đúng hạn | On time | hồ sơ | files\na | Tổng số | All | hồ sơ | files\"";
    private static final int KINDS_OF_RULE = 4;

    private final CriteriaImport imports;
    private final CriteriaSets sets;
    private final AgencyLoader agencies;
    private final TestPeople people;

    TestSets(CriteriaImport imports, CriteriaSets sets, AgencyLoader agencies, TestPeople people) {
        this.imports = imports;
        this.sets = sets;
        this.agencies = agencies;
        this.people = people;
    }

    /** The set with so many appraised leaves (an even number), and a survey leaf. */
    public FrozenSet of(AgencyKind kind, int appraisedLeaves) {
        return of(kind, appraisedLeaves, List.of("BNV", "BTP"));
    }

    /** The same with one field for each of these ministries in charge, leaves shared out evenly. */
    public synchronized FrozenSet of(AgencyKind kind, int appraisedLeaves, List<String> ministries) {
        agencies.load();
        var code = "test-" + kind.code().toLowerCase(java.util.Locale.ROOT) + "-" + appraisedLeaves + "-"
                + ministries.size();
        var id = sets.published(kind).stream()
                .filter(row -> row.code().equals(code))
                .map(SetRow::id)
                .findFirst()
                .orElseGet(() -> ActingOfficer.call(
                        people.of(Roles.CYCLE_MANAGER),
                        () -> imports.publish(
                                header(code, kind, appraisedLeaves + 5),
                                csv(appraisedLeaves, ministries).getBytes(StandardCharsets.UTF_8))));
        return sets.get(id);
    }

    /** A version of a set of provinces of its own, with two appraised leaves. */
    public FrozenSet version(String code, int version) {
        agencies.load();
        var first = header(code, AgencyKind.PROVINCE, 7);
        var header = new SetHeader(
                code,
                version,
                first.scope(),
                first.name(),
                first.legalBasis(),
                first.total(),
                first.reconstruction(),
                first.rescales());
        var content = csv(2, List.of("BNV", "BTP")).getBytes(StandardCharsets.UTF_8);
        return sets.get(ActingOfficer.call(people.of(Roles.CYCLE_MANAGER), () -> imports.publish(header, content)));
    }

    private static SetHeader header(String code, AgencyKind kind, int total) {
        return new SetHeader(
                code,
                1,
                SetScope.parIndex(kind),
                new LocalizedText("Bộ thử " + code, "Test " + code),
                LegalBasis.NONE,
                Points.of(String.valueOf(total)),
                true,
                false);
    }

    private static String csv(int leaves, List<String> ministries) {
        var text = new StringBuilder(HEAD);
        int inField = leaves / ministries.size();
        for (int field = 1; field <= ministries.size(); field++) {
            text.append(field)
                    .append(",field,Lĩnh vực ")
                    .append(field)
                    .append(",Field ")
                    .append(field);
            text.append(",,,").append(ministries.get(field - 1)).append(",,,,,,,,,no\n");
            for (int leaf = 0; leaf < inField; leaf++) {
                text.append(leaf(field + "." + (leaf + 1), leaf % KINDS_OF_RULE));
            }
        }
        return text.append(ministries.size())
                .append(".")
                .append(inField + 1)
                .append(",criterion,Khảo sát,Survey,5,survey,,imported,,,,,,,,no\n")
                .toString();
    }

    private static String leaf(String code, int rule) {
        var start = code + ",criterion,Mục " + code + ",Item " + code + ",1,appraised,,";
        return start
                + List.of(
                                "choice,,,\"0 | Không | No\n0.5 | Một phần | In part\n1 | Đủ | In full\",,,,,no\n",
                                "ratio," + VARIABLES
                                        + ",\"numerator: b\ndenominator: a\nfloor: 80\nzero-denominator: refuse\",,,,,,no\n",
                                "band," + VARIABLES + ",\"numerator: b\ndenominator: a\nzero-denominator: refuse\","
                                        + "\"[90;100] | 1\n[70;90) | 0.5\n[0;70) | 0\",,,,,no\n",
                                "ratio," + VARIABLES
                                        + ",\"numerator: b\ndenominator: a\nzero-denominator: not-applicable\",,,,,,allowed\n")
                        .get(rule);
    }
}
