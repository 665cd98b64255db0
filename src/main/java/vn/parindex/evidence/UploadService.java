package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * Files on their way into an agency's library, in as many pieces as the line allows. Each step asks who it is: an
 * upload exists for the officer who began it and for nobody else.
 */
@Service
public class UploadService {

    private static final int MOST_AT_ONCE = 200;

    private final OwnLibrary library;
    private final UploadTable uploads;
    private final PartialFiles files;
    private final UploadTaking taking;
    private final EvidenceDocuments documents;
    private final DataSize limit;

    UploadService(
            OwnLibrary library,
            UploadTable uploads,
            PartialFiles files,
            UploadTaking taking,
            EvidenceDocuments documents,
            @Value("${parindex.evidence.max-size}") DataSize limit) {
        this.library = library;
        this.uploads = uploads;
        this.files = files;
        this.taking = taking;
        this.documents = documents;
        this.limit = limit;
    }

    /**
     * Announces a file.
     *
     * @throws RefusedException for what would be refused in the end: an empty or too large file, an unusable name
     */
    @PreAuthorize("@access.permits('evidence.attach')")
    public UploadId begin(NewUpload announced) {
        var officer = library.bringer(announced.agency());
        var name = FileName.of(announced.fileName());
        DocumentType.refuseUnlessKnown(name.value());
        if (announced.size() == 0) {
            throw RefusedException.at("file", "evidence.refusal.empty");
        }
        if (announced.size() > limit.toBytes()) {
            throw new UploadTooLargeException(limit.toMegabytes());
        }
        if (uploads.unfinished(announced.agency(), officer.username()).size() >= MOST_AT_ONCE) {
            throw new RefusedException("evidence.refusal.tooManyUploads", MOST_AT_ONCE);
        }
        var id = UploadId.next();
        files.begin(id);
        uploads.add(new UploadRow(
                id,
                announced.agency(),
                officer.username(),
                name.value(),
                announced.size(),
                announced.fingerprint(),
                announced.target(),
                null));
        return id;
    }

    /** How far an upload has come. Whoever still sends on an older line is cut off: the asker will go on from here. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public UnfinishedUpload claim(AgencyId agency, UploadId id) {
        var upload = own(agency, id);
        return state(upload, upload.document() == null ? files.claim(id) : upload.size());
    }

    /**
     * Takes the next piece; a line that breaks loses nothing of what has come.
     *
     * @throws UploadOffsetException unless the piece follows what is there
     */
    @PreAuthorize("@access.permits('evidence.attach')")
    public long append(AgencyId agency, UploadId id, long offset, InputStream piece) throws IOException {
        var upload = own(agency, id);
        if (upload.document() != null) {
            throw new UploadOffsetException(upload.size(), offset);
        }
        var reached = files.append(id, offset, upload.size(), piece);
        uploads.touch(id);
        return reached;
    }

    /** Gives an upload up. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void cancel(AgencyId agency, UploadId id) {
        own(agency, id);
        files.drop(id);
        uploads.remove(id);
    }

    /** What the officer has begun and not brought to its end. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public List<UnfinishedUpload> unfinished(AgencyId agency) {
        var officer = library.bringer(agency);
        return uploads.unfinished(agency, officer.username()).stream()
                .map(upload -> state(upload, files.length(upload.id())))
                .toList();
    }

    /** The document of the library that holds this content; whoever may not see it has to bring the content. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public Optional<DocumentRow> known(AgencyId agency, String sha256) {
        var officer = library.bringer(agency);
        return documents.byContent(agency, sha256).filter(document -> library.sees(officer, document));
    }

    /**
     * Takes a whole upload into the library, once; asked again, it answers the same.
     *
     * @throws RefusedException when the content is not what was sent, or not what the library takes; it is dropped then
     */
    @PreAuthorize("@access.permits('evidence.attach')")
    public TakenDocument finish(FinishUpload what) {
        if (what.upload() == null) {
            return known(what.agency(), what.sha256())
                    .map(document -> new TakenDocument(document, true))
                    .orElseThrow(() -> new NotFoundException("No content " + what.sha256()));
        }
        return taking.take(library.bringer(what.agency()), own(what.agency(), what.upload()), what.sha256());
    }

    private static UnfinishedUpload state(UploadRow upload, long offset) {
        return new UnfinishedUpload(
                upload.id(), upload.fileName(), upload.size(), offset, upload.fingerprint(), upload.target());
    }

    private UploadRow own(AgencyId agency, UploadId id) {
        var officer = library.bringer(agency);
        return uploads.find(id)
                .filter(upload -> upload.agency().equals(agency))
                .filter(upload -> upload.owner().equals(officer.username()))
                .orElseThrow(() -> new NotFoundException("No upload " + id + " of " + officer.username()));
    }
}
