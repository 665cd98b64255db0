package vn.parindex.installation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;

/** Fills in and submits files as the agencies' people would, through their services. */
@Component
class SimulatedFiles {

    private static final String PAPER = """
            DỮ LIỆU MÔ PHỎNG / SIMULATED DATA
            Báo cáo kết quả cải cách hành chính năm %d
            %s
            Tài liệu này do phần trình diễn tạo ra và không phải văn bản của cơ quan.
            """;

    private static final String REGISTER = """
            DỮ LIỆU MÔ PHỎNG / SIMULATED DATA
            Bản chụp sổ theo dõi văn bản năm %d
            %s
            Tài liệu này do phần trình diễn tạo ra và không phải văn bản của cơ quan.
            """;

    private final SelfAssessmentService files;
    private final Submissions submissions;
    private final EvidenceService evidence;
    private final SimulatedAnswers answers;
    private final SimulatedOfficers officers;
    private final Cycles cycles;
    private final CriteriaSets sets;

    SimulatedFiles(
            SelfAssessmentService files,
            Submissions submissions,
            EvidenceService evidence,
            SimulatedAnswers answers,
            SimulatedOfficers officers,
            Cycles cycles,
            CriteriaSets sets) {
        this.files = files;
        this.submissions = submissions;
        this.evidence = evidence;
        this.answers = answers;
        this.officers = officers;
        this.cycles = cycles;
        this.sets = sets;
    }

    /** Answers a share (0 to 1) of the leaves, with a document. */
    void fill(CycleId cycle, int year, AgencyRow agency, double share) {
        var set = sets.get(cycles.participant(cycle, agency.id()).set());
        ActingOfficer.run(officers.of(agency, Roles.OFFICER, Roles.COORDINATOR), () -> {
            var document = paper(year, agency);
            files.fill(cycle, agency.id(), answers.of(year, agency, set, document, share));
        });
    }

    /** Sends a complete file to the leader, who approves and submits it. */
    void submit(CycleId cycle, AgencyRow agency) {
        ActingOfficer.run(officers.of(agency, Roles.COORDINATOR), () -> files.sendToLeader(cycle, agency.id()));
        var hash = submissions.file(cycle, agency.id()).orElseThrow().contentHash();
        ActingOfficer.run(officers.of(agency, Roles.LEADER), () -> files.submit(cycle, agency.id(), hash));
    }

    /** A copy of the register that an agency is asked for later; brought by whoever is acting. */
    DocumentId register(int year, AgencyRow agency) {
        return upload(year, agency, "So theo doi van ban nam %d (mo phong).txt", REGISTER);
    }

    private DocumentId paper(int year, AgencyRow agency) {
        return upload(year, agency, "Bao cao CCHC nam %d (mo phong).txt", PAPER);
    }

    private DocumentId upload(int year, AgencyRow agency, String name, String content) {
        var text = content.formatted(year, agency.name().vi()).getBytes(StandardCharsets.UTF_8);
        var issued = LocalDate.of(year, 12, 15);
        var issuance = new Issuance(
                100 + Math.abs(agency.code().hashCode() % 400) + "/BC-MP",
                agency.name().vi(),
                issued,
                issued);
        return evidence.upload(agency.id(), name.formatted(year), new ByteArrayInputStream(text), issuance)
                .id();
    }
}
