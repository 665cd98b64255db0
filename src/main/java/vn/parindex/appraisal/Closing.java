package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;

/** Closes the first appraisal of one file: nothing is open any more, and what was decided enters the ledger. */
@Component
class Closing {

    private final OpenFindings open;
    private final Appraisals appraisals;
    private final Exchanges exchanges;
    private final ScoreLedger ledger;
    private final LedgerEntries entries;
    private final Desks desks;

    Closing(
            OpenFindings open,
            Appraisals appraisals,
            Exchanges exchanges,
            ScoreLedger ledger,
            LedgerEntries entries,
            Desks desks) {
        this.open = open;
        this.appraisals = appraisals;
        this.exchanges = exchanges;
        this.ledger = ledger;
        this.entries = entries;
        this.desks = desks;
    }

    void close(AppraisalId id) {
        var appraisal = held(id);
        close(appraisal, open.of(appraisal), exchanges.hold(appraisal));
    }

    /** Those that are not complete any more, or of which the agency is being asked, are left open and named. */
    ClosedMany closeMany(Collection<AppraisalId> ids) {
        var closed = new ArrayList<AgencyId>();
        var skipped = new ArrayList<AgencyId>();
        for (var id :
                ids.stream().sorted(Comparator.comparing(AppraisalId::value)).toList()) {
            var appraisal = held(id);
            var all = open.of(appraisal);
            var asked = exchanges.hold(appraisal);
            if (appraisal.mayClose(all) && !asked.hasOpen()) {
                close(appraisal, all, asked);
                closed.add(appraisal.agency());
            } else {
                skipped.add(appraisal.agency());
            }
        }
        return new ClosedMany(closed, skipped);
    }

    private Appraisal held(AppraisalId id) {
        var appraisal = appraisals.findForClosing(id).orElseThrow(() -> new NotFoundException("appraisal " + id));
        desks.current().requireOwn(appraisal);
        return appraisal;
    }

    private void close(Appraisal appraisal, List<AppraisalFinding> all, HeldExchange asked) {
        appraisal.requireOpen();
        asked.requireAllEnded();
        appraisal.close(all, desks.now());
        exchanges.closed(asked, desks.sign());
        asked.acceptAsShown(all);
        ledger.append(desks.actor(), entries.of(appraisal, all, asked.rows(), LedgerStep.APPRAISED));
        appraisals.save(appraisal);
    }
}
