package vn.parindex.agency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.RefusedException;

/** Takes a list of agencies into the directory: read and check the whole file first, then all of it or nothing. */
@Service
@Transactional
public class AgencyImportService {

    private static final int LONGEST_FILE_NAME = 255;

    private final AgencyStocks stocks;
    private final AgencyKinds kinds;
    private final AgencyTable table;
    private final ApplicationEventPublisher events;

    AgencyImportService(AgencyStocks stocks, AgencyKinds kinds, AgencyTable table, ApplicationEventPublisher events) {
        this.stocks = stocks;
        this.kinds = kinds;
        this.table = table;
        this.events = events;
    }

    /** Reads and checks a file; stores nothing. */
    @PreAuthorize("@access.permits('agency.write')")
    @Transactional(readOnly = true)
    public AgencyPreview preview(String fileName, byte[] bytes) {
        var file = AgencyFile.of(bytes);
        return new AgencyPreview(plain(fileName), sha256(bytes), file, AgencyCheck.of(file, stocks.now()));
    }

    /** Takes in a faultless list, as it was shown: when the directory has changed since, nothing is written. */
    @PreAuthorize("@access.permits('agency.write')")
    public void apply(AgencyPreview preview) {
        var stock = stocks.now();
        var check = AgencyCheck.of(preview.file(), stock);
        if (!check.problems().equals(preview.problems()) || !check.rows().equals(preview.rows())) {
            throw new RefusedException("agency.refusal.changedMeanwhile");
        }
        if (!check.problems().isEmpty()) {
            throw new RefusedException("agency.refusal.faulty", check.problems().size());
        }
        if (preview.writes() == 0) {
            throw new RefusedException("agency.refusal.nothing");
        }
        Map<String, AgencyId> ids = stock.directory().stream()
                .map(AgencyEntry::row)
                .collect(Collectors.toMap(AgencyRow::code, AgencyRow::id));
        try {
            check.rows().forEach(row -> write(row, ids));
        } catch (DuplicateKeyException simultaneous) {
            throw new RefusedException("agency.refusal.changedMeanwhile");
        }
        events.publishEvent(new AgenciesImported(
                preview.fileName(),
                preview.sha256(),
                preview.count(PreviewedAgency.Effect.NEW),
                preview.count(PreviewedAgency.Effect.CHANGED)));
    }

    /** The whole directory as a workbook to change and add to; cells are text, so that 01 stays 01. */
    @PreAuthorize("@access.permits('agency.write')")
    @Transactional(readOnly = true)
    public byte[] template(Locale locale) {
        return AgencyTemplate.of(stocks.now().directory(), kinds.all(), locale);
    }

    private void write(PreviewedAgency row, Map<String, AgencyId> ids) {
        var draft = row.draft();
        switch (row.effect()) {
            case NEW -> events.publishEvent(new AgencyChanged(table.insert(draft), draft.code(), true, row.changes()));
            case CHANGED -> {
                table.update(draft);
                events.publishEvent(new AgencyChanged(ids.get(draft.code()), draft.code(), false, row.changes()));
            }
            case UNCHANGED -> {}
        }
    }

    /** The last part of whatever path a browser sent. */
    private static String plain(String fileName) {
        var name = AgencyDraft.plain(fileName).replaceAll("^.*[/\\\\]", "");
        return name.length() <= LONGEST_FILE_NAME ? name : name.substring(name.length() - LONGEST_FILE_NAME);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
