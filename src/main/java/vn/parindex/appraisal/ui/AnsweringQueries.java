package vn.parindex.appraisal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AnswerQuery;
import vn.parindex.appraisal.QueryAnswerService;
import vn.parindex.appraisal.QueryDetails;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.identity.AccessMatrix;

/** What the agency does with questions about single criteria, and the library from which it brings evidence. */
@SpringComponent
class AnsweringQueries {

    private final QueryAnswerService service;
    private final EvidenceService evidence;
    private final AccessMatrix access;

    AnsweringQueries(QueryAnswerService service, EvidenceService evidence, AccessMatrix access) {
        this.service = service;
        this.evidence = evidence;
        this.access = access;
    }

    List<QueryDetails> of(CycleId cycle, AgencyId agency) {
        return service.of(cycle, agency);
    }

    boolean mayAnswer() {
        return access.permits("query.answer");
    }

    void answer(AnswerQuery command) {
        service.answer(command);
    }

    /** A page of the agency's library, the latest first. */
    List<DocumentRow> library(AgencyId agency, String words, int offset, int limit) {
        return evidence.list(agency, words, offset, limit);
    }

    /** The place where files are brought into the library. */
    UploadPlace uploads(AgencyId agency) {
        return new UploadPlace(agency, UploadPlace.library(agency), evidence.limit());
    }
}
