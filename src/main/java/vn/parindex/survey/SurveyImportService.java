package vn.parindex.survey;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.RefusedException;

/** Brings survey and outcome points into a cycle: read and check the whole file first, then record all of it or nothing. */
@Service
@Transactional
public class SurveyImportService {

    private static final int LONGEST_NOTE = 500;

    private final Cycles cycles;
    private final ImportReading reading;
    private final ImportTable imports;
    private final ScoreLedger ledger;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SurveyImportService(
            Cycles cycles,
            ImportReading reading,
            ImportTable imports,
            ScoreLedger ledger,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.reading = reading;
        this.imports = imports;
        this.ledger = ledger;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** Reads and checks a file; stores nothing. */
    @PreAuthorize("@access.permits('survey.import')")
    @Transactional(readOnly = true)
    public Preview preview(CycleId cycle, String fileName, byte[] csv) {
        requireUnderWay(cycle);
        return reading.read(cycle, fileName, csv);
    }

    /** Records the points of a faultless file. The same file twice in a row is recorded once. */
    @PreAuthorize("@access.permits('survey.import')")
    public ImportOutcome apply(Preview preview) {
        requireUnderWay(preview.cycle());
        if (!preview.problems().isEmpty()) {
            throw new RefusedException(
                    "survey.refusal.faulty", preview.problems().size());
        }
        if (preview.rows().isEmpty()) {
            throw new RefusedException("survey.refusal.nothing");
        }
        var last = imports.last(preview.cycle());
        if (last.isPresent() && last.get().sha256().equals(preview.sha256())) {
            return new ImportOutcome(last.get(), true);
        }
        return new ImportOutcome(record(preview, last.map(ImportRow::number).orElse(0) + 1), false);
    }

    /** The imports of a cycle, the latest first. */
    @PreAuthorize("@access.permits('survey.import')")
    @Transactional(readOnly = true)
    public List<ImportRow> history(CycleId cycle) {
        return imports.of(cycle);
    }

    /** The file to fill in, every expected line with its codes and names. */
    @PreAuthorize("@access.permits('survey.import')")
    @Transactional(readOnly = true)
    public byte[] template(CycleId cycle, Locale locale) {
        return PointsTemplate.of(reading.expected(cycle), locale);
    }

    private ImportRow record(Preview preview, int number) {
        var by = officer.get();
        var applied = new ImportRow(
                ImportId.next(),
                number,
                preview.fileName(),
                preview.sha256(),
                preview.rows().size(),
                sources(preview),
                by.displayName(),
                LocalDateTime.now(clock));
        try {
            imports.insert(preview.cycle(), applied, by);
        } catch (DuplicateKeyException simultaneous) {
            throw new RefusedException("survey.refusal.simultaneous");
        }
        ledger.append(
                new Actor(by.username(), by.displayName()),
                preview.rows().stream().map(row -> entry(preview, row, applied)).toList());
        events.publishEvent(new SurveyPointsImported(
                preview.cycle(), applied.id(), applied.fileName(), applied.sha256(), applied.rows()));
        return applied;
    }

    private NewEntry entry(Preview preview, PreviewRow row, ImportRow applied) {
        return new NewEntry(
                preview.cycle(),
                row.agency(),
                row.leaf(),
                LedgerStep.IMPORTED,
                row.points(),
                true,
                row.source(),
                reading.basis(row, applied));
    }

    private static String sources(Preview preview) {
        var sources = preview.rows().stream().map(PreviewRow::source).distinct().collect(Collectors.joining("; "));
        return sources.length() <= LONGEST_NOTE ? sources : sources.substring(0, LONGEST_NOTE - 1) + "…";
    }

    private void requireUnderWay(CycleId cycle) {
        if (cycles.get(cycle).status().locked()) {
            throw new RefusedException("survey.refusal.locked");
        }
        cycles.requireOpenToDecisions(cycle);
    }
}
