package vn.parindex;

import static java.util.Map.entry;
import static vn.parindex.AccessAttempts.REASON;
import static vn.parindex.AccessAttempts.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.ApprovalService;
import vn.parindex.selfassessment.ReopeningId;
import vn.parindex.selfassessment.ReopeningService;
import vn.parindex.selfassessment.ReportPaper;
import vn.parindex.selfassessment.SignedReportService;
import vn.parindex.selfassessment.WithdrawalService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** How the operations around submission are tried. */
@Component
class SubmissionAttempts {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final WithdrawalService withdrawals;
    private final SignedReportService reports;
    private final ReopeningService reopenings;
    private final ApprovalService approvals;
    private final TestPeople people;
    private final Clock clock;

    SubmissionAttempts(
            WithdrawalService withdrawals,
            SignedReportService reports,
            ReopeningService reopenings,
            ApprovalService approvals,
            TestPeople people,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.reopenings = reopenings;
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry(
                        "file.withdraw",
                        as(stage -> withdrawals.withdraw(stage.cycle().id(), stage.agency(), REASON))),
                entry(
                        "file.reopen",
                        as(stage -> withdrawals.reopen(stage.cycle().id(), stage.agency(), REASON))),
                entry(
                        "report.attach",
                        as(stage -> reports.attach(
                                stage.cycle().id(),
                                stage.agency(),
                                "Báo cáo.pdf",
                                new ByteArrayInputStream(PDF),
                                new ReportPaper("45/BC-BTP", LocalDate.of(2023, 2, 1), true)))),
                entry(
                        "reopening.ask",
                        as(stage -> reopenings.ask(
                                stage.cycle().id(), stage.agency(), stage.leaf().id(), REASON))),
                entry("reopening.decide", (officer, stage) -> {
                    var asked = asked(stage);
                    ActingOfficer.run(officer, () -> reopenings.grant(asked, tomorrow(), REASON));
                }),
                entry("reopening.send", (officer, stage) -> {
                    var granted = granted(stage);
                    ActingOfficer.run(officer, () -> reopenings.send(granted));
                }),
                entry("reopening.resubmit", (officer, stage) -> {
                    var sent = granted(stage);
                    try {
                        ActingOfficer.run(people.of(stage.agency(), Roles.COORDINATOR), () -> reopenings.send(sent));
                    } catch (vn.parindex.shared.NotFoundException nothing) {
                        // the attempt itself says so
                    }
                    var hash = ActingOfficer.call(
                                    stage.cycle().manager(),
                                    () -> approvals.sheet(stage.cycle().id(), stage.agency()))
                            .contentHash();
                    ActingOfficer.run(officer, () -> reopenings.resubmit(sent, hash));
                }));
    }

    /** What the agency asked for, where it can; else an id that nobody has. */
    private ReopeningId asked(AccessStage stage) {
        try {
            return ActingOfficer.call(
                    people.of(stage.agency(), Roles.COORDINATOR),
                    () -> reopenings.ask(
                            stage.cycle().id(), stage.agency(), stage.leaf().id(), REASON));
        } catch (RefusedException closed) {
            return ReopeningId.next();
        }
    }

    private ReopeningId granted(AccessStage stage) {
        var asked = asked(stage);
        try {
            ActingOfficer.run(stage.cycle().manager(), () -> reopenings.grant(asked, tomorrow(), REASON));
        } catch (vn.parindex.shared.NotFoundException nothing) {
            // nothing was asked
        }
        return asked;
    }

    private LocalDateTime tomorrow() {
        return LocalDateTime.now(clock).plusDays(1);
    }
}
