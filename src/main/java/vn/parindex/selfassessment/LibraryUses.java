package vn.parindex.selfassessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentPlace;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.DocumentUses;
import vn.parindex.evidence.OpenPlace;
import vn.parindex.identity.Officer;

/** Tells the library what its documents prove in files, and changes that by the rules of files. */
@Component
class LibraryUses implements DocumentUses {

    private final AttachmentUses uses;
    private final AttachmentTable attachments;
    private final SelfAssessmentService files;
    private final SelfAssessments stored;
    private final Cycles cycles;

    LibraryUses(
            AttachmentUses uses,
            AttachmentTable attachments,
            SelfAssessmentService files,
            SelfAssessments stored,
            Cycles cycles) {
        this.uses = uses;
        this.attachments = attachments;
        this.files = files;
        this.stored = stored;
        this.cycles = cycles;
    }

    @Override
    public List<DocumentUse> of(AgencyId agency, Collection<DocumentId> documents) {
        return uses.of(agency, documents);
    }

    @Override
    public List<DocumentUse> ofPart(Officer officer, AgencyId agency, Collection<DocumentId> documents) {
        return uses.ofPart(officer, agency, documents);
    }

    @Override
    public List<DocumentUse> all(AgencyId agency) {
        return uses.all(agency);
    }

    @Override
    public List<OpenPlace> places(AgencyId agency) {
        return open(agency).stream()
                .flatMap(cycle -> FileSets.selfScored(cycles.setOf(cycle.id(), agency)).stream()
                        .map(leaf -> place(cycle, leaf)))
                .toList();
    }

    @Override
    public void attach(AgencyId agency, DocumentId document, Map<DocumentPlace, String> pages) {
        pages.forEach((place, page) -> files.attach(what(agency, place, document, page)));
    }

    @Override
    public void renew(AgencyId agency, DocumentPlace place, DocumentId older) {
        files.renew(what(agency, place, older, null));
    }

    @Override
    public boolean isHandedOn(DocumentId document) {
        return attachments.isHandedOn(document);
    }

    private Optional<CycleRow> open(AgencyId agency) {
        return cycles.currentOf(agency)
                .filter(cycle -> stored.find(cycle.id(), agency)
                        .filter(file -> file.row().status() == FileStatus.SELF_ASSESSING)
                        .isPresent());
    }

    private static OpenPlace place(CycleRow cycle, Leaf leaf) {
        return new OpenPlace(
                new DocumentPlace(cycle.id().value(), leaf.id().value()), cycle.year(), leaf.code(), leaf.name());
    }

    private static AttachDocument what(AgencyId agency, DocumentPlace place, DocumentId document, String page) {
        return new AttachDocument(new CycleId(place.cycle()), agency, new LeafId(place.leaf()), document, page);
    }
}
