package vn.parindex.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.agency.OtherLevels;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.Findings;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.publication.PublicationService;
import vn.parindex.ranking.RankingDetails;
import vn.parindex.ranking.RankingRow;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.SteeringService;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/**
 * All 63 provinces and 19 ministries go through the whole process by the services. The appraised points of the
 * provinces are CONSTRUCTED: appraisers take away just as much as brings each province to a target, so that Cần Thơ
 * comes out at the published 55.85 of 61.5 and eleven provinces lie above it. This says nothing about the real
 * ranking of 2022; it shows that the chain keeps every hundredth on its way.
 */
class ChainTest extends IntegrationTest {

    private static final int YEAR = 2022;
    private static final String CAN_THO = "92";
    private static final BigDecimal PUBLISHED = new BigDecimal("55.85");
    private static final int ABOVE = 11;
    private static final String REASON = "Điểm được dựng để kiểm thử chuỗi xử lý.";

    @Autowired
    private SimulatedCycles opening;

    @Autowired
    private SimulatedFiles files;

    @Autowired
    private SimulatedClarification clarification;

    @Autowired
    private SimulatedPoints points;

    @Autowired
    private SimulatedResults results;

    @Autowired
    private SimulatedOfficers officers;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private Findings findings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    @Autowired
    private SteeringService steering;

    @Autowired
    private PublicationService publications;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Agencies agencies;

    @Autowired
    private OtherLevels levels;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    @Test
    void all82FilesPassTheChainAndCanThoKeepsItsConstructedPoints() {
        levels.arrive();
        accounts();
        var cycle = opening.open(YEAR, deadlines());
        var assessed = results.assessed(cycle);
        assertThat(assessed).hasSize(82);

        submitAndAppraise(cycle, assessed);
        settle(cycle, assessed);
        assertThat(submissions.files(cycle)).hasSize(82).allMatch(file -> file.status() == FileStatus.DONE);

        conclude(cycle);

        assertThat(cycles.get(cycle).status()).isEqualTo(CycleStatus.PUBLISHED);
        onlyTheNationalKindsAreRanked(cycle);
        canThoIsWhereItWasPut(cycle);
        everyLeafIsLocked(cycle);
    }

    private void submitAndAppraise(CycleId cycle, List<AgencyRow> assessed) {
        var targets = targets();
        for (var agency : assessed) {
            files.fill(cycle, YEAR, agency, 1);
            files.submit(cycle, agency);
            appraise(cycle, agency, targets.get(agency.code()));
        }
        jobs.runAll();
    }

    private void settle(CycleId cycle, List<AgencyRow> assessed) {
        points.bring(cycle, YEAR);
        assessed.forEach(agency -> clarification.accept(cycle, agency));
        jobs.runAll();
        clarification.settle(cycle);
        jobs.runAll();
    }

    private void conclude(CycleId cycle) {
        ActingOfficer.run(officers.manager(), () -> {
            rankings.compute(cycle);
            rankings.submit(cycle);
        });
        ActingOfficer.run(
                officers.account("steering.member"),
                () -> steering.approve(cycle, "01/QĐ-KT", LocalDate.of(2023, 2, 6)));
        ActingOfficer.run(officers.manager(), () -> publications.publish(cycle));
    }

    /** Though the directory holds other levels too. */
    private void onlyTheNationalKindsAreRanked(CycleId cycle) {
        var kinds = ActingOfficer.call(officers.manager(), () -> rankings.rankings(cycle)).stream()
                .map(RankingDetails::kind);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(AgencyKind.NATIONAL);
    }

    private void canThoIsWhereItWasPut(CycleId cycle) {
        var provinces = ActingOfficer.call(officers.manager(), () -> rankings.rankings(cycle)).stream()
                .filter(ranking -> ranking.kind().equals(AgencyKind.PROVINCE))
                .flatMap(ranking -> ranking.rows().stream())
                .sorted(Comparator.comparing(RankingRow::appraised).reversed())
                .toList();
        assertThat(provinces).hasSize(63);
        assertThat(provinces.get(ABOVE).agency().code()).isEqualTo(CAN_THO);
        assertThat(provinces.get(ABOVE).appraised()).isEqualTo(new Points(PUBLISHED));
        assertThat(provinces.get(ABOVE - 1).appraised()).isGreaterThan(new Points(PUBLISHED));
    }

    private void everyLeafIsLocked(CycleId cycle) {
        var inForce = new ArrayList<ScoreEntry>();
        ledger.eachLatest(cycle, inForce::add);
        assertThat(inForce).hasSize(63 * 94 + 19 * 104).allMatch(entry -> entry.step() == LedgerStep.LOCKED);
    }

    /** Eleven provinces above Cần Thơ, all others below it; ministries are not steered. */
    private Map<String, BigDecimal> targets() {
        var targets = new HashMap<String, BigDecimal>();
        var step = new BigDecimal("0.11");
        int above = 0;
        int below = 0;
        for (var province : agencies.assessed(AgencyKind.PROVINCE)) {
            if (province.code().equals(CAN_THO)) {
                targets.put(CAN_THO, PUBLISHED);
            } else if (above < ABOVE) {
                targets.put(province.code(), PUBLISHED.add(step.multiply(BigDecimal.valueOf(++above))));
            } else {
                targets.put(province.code(), PUBLISHED.subtract(step.multiply(BigDecimal.valueOf(++below))));
            }
        }
        return targets;
    }

    private void appraise(CycleId cycle, AgencyRow agency, BigDecimal target) {
        var leaves = findings.leaves(cycle, agency.id());
        var awarded = awarded(leaves, target);
        var file = submissions.file(cycle, agency.id()).orElseThrow().id();
        for (var appraisal : findings.appraisals(file)) {
            ActingOfficer.run(officers.appraiser(appraisal.inCharge().map(agencies::get)), () -> {
                var kept = new HashMap<FindingId, Long>();
                leaves.stream()
                        .filter(leaf -> leaf.finding().appraisal().equals(appraisal.id()))
                        .forEach(leaf -> decide(leaf, awarded.get(leaf.leaf().code()), kept));
                if (!kept.isEmpty()) {
                    appraisals.keepMany(kept);
                }
                appraisals.close(appraisal.id());
            });
        }
    }

    private void decide(AppraisedLeaf leaf, BigDecimal points, Map<FindingId, Long> kept) {
        var finding = leaf.finding();
        if (points == null) {
            kept.put(finding.id(), finding.version());
        } else {
            appraisals.change(ChangeFinding.byHand(finding.id(), finding.version(), points, REASON));
        }
    }

    /** Points that differ from the self-score, by leaf code, so that the file adds up to the target exactly. */
    private static Map<String, BigDecimal> awarded(List<AppraisedLeaf> leaves, BigDecimal target) {
        var awarded = new HashMap<String, BigDecimal>();
        if (target == null) {
            return awarded;
        }
        var missing =
                leaves.stream().map(leaf -> leaf.finding().selfPoints().value()).reduce(target, BigDecimal::subtract);
        for (var leaf : leaves) {
            if (missing.signum() == 0) {
                break;
            }
            var own = leaf.finding().selfPoints().value();
            var room = missing.signum() < 0
                    ? own.negate()
                    : leaf.leaf().maximum().value().subtract(own);
            var change = missing.abs().compareTo(room.abs()) < 0 ? missing : room;
            if (change.signum() != 0) {
                awarded.put(leaf.leaf().code(), own.add(change));
                missing = missing.subtract(change);
            }
        }
        assertThat(missing).isZero();
        return awarded;
    }

    private void accounts() {
        people.named("moha.manager", Optional.empty(), Roles.CYCLE_MANAGER);
        people.named("council.chair", Optional.empty(), Roles.COUNCIL_CHAIR);
        people.named("council.secretary", Optional.empty(), Roles.COUNCIL_SECRETARY);
        people.named("steering.member", Optional.empty(), Roles.STEERING_MEMBER);
        people.named("survey.manager", Optional.empty(), Roles.SURVEY_MANAGER);
    }

    private static Map<CycleStep, LocalDateTime> deadlines() {
        return Map.of(
                CycleStep.SELF_ASSESSMENT, LocalDateTime.of(2033, 2, 24, 17, 0),
                CycleStep.APPRAISAL, LocalDateTime.of(2033, 3, 17, 17, 0),
                CycleStep.CLARIFICATION, LocalDateTime.of(2033, 3, 24, 17, 0),
                CycleStep.SECOND_DECISION, LocalDateTime.of(2033, 3, 29, 17, 0),
                CycleStep.COUNCIL, LocalDateTime.of(2033, 4, 4, 17, 0),
                CycleStep.PUBLICATION, LocalDateTime.of(2033, 4, 19, 17, 0));
    }
}
