package vn.parindex.agency;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.shared.Folded;

/** Writes the directory. What is held of it in memory is forgotten once the writing is done. */
@Component
class AgencyTable {

    private static final String INSERT = "INSERT INTO agency (id, code, kind, name_vi, name_en, name_folded, region,"
            + " assessed, ranked, successor, note, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE agency SET kind = ?, name_vi = ?, name_en = ?, name_folded = ?,"
            + " region = ?, assessed = ?, ranked = ?, note = ?, source = ? WHERE code = ?";

    private final JdbcTemplate jdbc;
    private final Agencies agencies;

    AgencyTable(JdbcTemplate jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    void insertListed(Collection<ListedAgency> listed) {
        jdbc.batchUpdate(INSERT, listed.stream().map(AgencyTable::values).toList());
        forget();
    }

    AgencyId insert(AgencyDraft draft) {
        var id = AgencyId.next();
        jdbc.update(
                INSERT,
                id.toString(),
                draft.code(),
                draft.kind(),
                draft.nameVi(),
                draft.nameEn(),
                draft.nameFolded(),
                orNull(draft.region()),
                draft.assessed(),
                draft.ranked(),
                null,
                orNull(draft.note()),
                orNull(draft.source()));
        forget();
        return id;
    }

    /** Everything but the code, which names it. */
    void update(AgencyDraft draft) {
        jdbc.update(
                UPDATE,
                draft.kind(),
                draft.nameVi(),
                draft.nameEn(),
                draft.nameFolded(),
                orNull(draft.region()),
                draft.assessed(),
                draft.ranked(),
                orNull(draft.note()),
                orNull(draft.source()),
                draft.code());
        forget();
    }

    /** Not before the transaction is over: until then nobody else may read what was written. */
    private void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            agencies.refresh();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                agencies.refresh();
            }
        });
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Object[] values(ListedAgency listed) {
        var row = listed.row();
        return new Object[] {
            row.id().toString(),
            row.code(),
            row.kind().code(),
            row.name().vi(),
            row.name().en(),
            Folded.of(row.name().vi()),
            row.region(),
            row.assessed(),
            row.ranked(),
            listed.successor(),
            row.note(),
            listed.source()
        };
    }
}
