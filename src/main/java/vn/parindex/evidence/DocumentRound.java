package vn.parindex.evidence;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes once through all that waits: first the virus scan, where there is a scanner, then the texts. */
@Component
class DocumentRound {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRound.class);
    private static final int MOST = 1000;

    private final DocumentWork work;
    private final EvidenceDocuments documents;
    private final VirusScan scan;
    private final TextExtraction extraction;
    private final ScanSetting scanning;

    DocumentRound(
            DocumentWork work,
            EvidenceDocuments documents,
            VirusScan scan,
            TextExtraction extraction,
            ScanSetting scanning) {
        this.work = work;
        this.documents = documents;
        this.scan = scan;
        this.extraction = extraction;
        this.scanning = scanning;
    }

    /** How many documents came out of a queue. */
    int run() throws InterruptedException {
        int done = scanning.isOn() ? scanWaiting() : 0;
        return done + readWaiting();
    }

    /** Where the scanner does not answer, the rest waits for the next round. */
    private int scanWaiting() throws InterruptedException {
        int done = 0;
        for (var document : rows(work.waitingForScan(MOST))) {
            try {
                scan.scan(document);
                done++;
            } catch (VirusScanner.ScanRefusedException refused) {
                LOG.warn("Document {} stays unscanned and is not served: {}", document.id(), refused.getMessage());
            } catch (IOException away) {
                LOG.warn("Documents stay unscanned and are not served: {}", away.getMessage());
                return done;
            }
        }
        return done;
    }

    private int readWaiting() throws InterruptedException {
        int done = 0;
        for (var document : rows(work.waitingForText(MOST))) {
            try {
                extraction.extract(document);
                done++;
            } catch (IOException away) {
                LOG.warn("The text of document {} is read later: {}", document.id(), away.getMessage());
            }
        }
        return done;
    }

    private List<DocumentRow> rows(List<DocumentId> waiting) {
        var found = documents.byIds(waiting);
        return waiting.stream().map(found::get).toList();
    }
}
