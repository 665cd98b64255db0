package vn.parindex.exchange.ui;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.exchange.MergeChoices;
import vn.parindex.exchange.OfflineFileDownload;
import vn.parindex.exchange.OfflineFileService;
import vn.parindex.exchange.OfflinePreview;
import vn.parindex.exchange.Taking;
import vn.parindex.exchange.TakingId;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.RefusedException;

/** What the page of working offline asks for, from the modules that know it. Holds no state. */
@Component
class OfflineDesk {

    private final OfflineFileService offline;
    private final SelfAssessmentService files;
    private final Cycles cycles;
    private final Agencies agencies;

    OfflineDesk(OfflineFileService offline, SelfAssessmentService files, Cycles cycles, Agencies agencies) {
        this.offline = offline;
        this.files = files;
        this.cycles = cycles;
        this.agencies = agencies;
    }

    FileDetails open(CycleId cycle, AgencyId agency) {
        return files.open(cycle, agency);
    }

    /** Why nothing of the file can be written by this reader now; empty when something can. */
    Optional<RefusedException> closed(CycleId cycle, AgencyId agency) {
        var answers = files.answers(cycle, agency);
        return answers.stream().anyMatch(AnswerDetails::editable)
                ? Optional.empty()
                : answers.stream().flatMap(answer -> answer.closed().stream()).findFirst();
    }

    OfflineFileDownload download(CycleId cycle, AgencyId agency, Locale locale) {
        return offline.download(cycle, agency, locale);
    }

    OfflinePreview preview(CycleId cycle, AgencyId agency, byte[] workbook) {
        return offline.preview(cycle, agency, workbook);
    }

    Taking take(OfflinePreview preview, MergeChoices choices) {
        return offline.take(preview, choices);
    }

    Taking undo(CycleId cycle, AgencyId agency, TakingId taking) {
        return offline.undo(cycle, agency, taking);
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    AgencyRow agency(AgencyId agency) {
        return agencies.get(agency);
    }
}
