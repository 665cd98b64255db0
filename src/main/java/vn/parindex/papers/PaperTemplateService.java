package vn.parindex.papers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.document.PaperKind;
import vn.parindex.document.PaperKinds;
import vn.parindex.document.PaperRendering;
import vn.parindex.document.TemplateAuthor;
import vn.parindex.document.TemplateFile;
import vn.parindex.document.TemplateShelf;
import vn.parindex.document.TemplateVersion;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Changing the templates of papers: a coordinator those of the own agency, the ministry those of everybody else. */
@Service
@Transactional
public class PaperTemplateService {

    private final List<PaperKinds> sources;
    private final TemplateShelf shelf;
    private final PaperRendering rendering;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperTemplateService(
            List<PaperKinds> sources,
            TemplateShelf shelf,
            PaperRendering rendering,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.shelf = shelf;
        this.rendering = rendering;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Whose templates the signed-in officer changes: an agency, or {@link TemplateShelf#MINISTRY}. */
    @PreAuthorize("@access.permits('template.read')")
    public UUID owner() {
        var officer = officers.get();
        if (officer.has(Roles.CYCLE_MANAGER) || officer.has(Roles.ADMINISTRATOR)) {
            return TemplateShelf.MINISTRY;
        }
        return officer.agency()
                .orElseThrow(() -> new NotFoundException("No agency"))
                .value();
    }

    /** Every kind of paper whose template this owner may change, for the owner's own people. */
    @PreAuthorize("@access.permits('template.read')")
    @Transactional(readOnly = true)
    public List<TemplateDetails> templates(UUID owner) {
        return kinds(own(owner)).stream().map(kind -> details(kind, owner)).toList();
    }

    /** The template in force, to be changed in Word. */
    @PreAuthorize("@access.permits('template.read')")
    @Transactional(readOnly = true)
    public byte[] inForce(String kind) {
        return shelf.inForce(kind(kind), owner(), now()).content();
    }

    /** The template that came with the program. */
    @PreAuthorize("@access.permits('template.read')")
    public byte[] original(String kind) {
        return rendering.defaultTemplate(kind(kind));
    }

    /** @throws NotFoundException when the officer's own side has no such version */
    @PreAuthorize("@access.permits('template.read')")
    @Transactional(readOnly = true)
    public byte[] version(String kind, int version) {
        return shelf.content(kind(kind), owner(), version);
    }

    /**
     * Reads a template without taking it.
     *
     * @throws vn.parindex.shared.RefusedException for a file that is no Word document, or none that is safe to open
     */
    @PreAuthorize("@access.permits('template.write')")
    public TemplateReading read(String code, TemplateFile file) {
        var kind = kind(code);
        var read = new TemplateReading(file, rendering.check(kind, file.content()), new byte[0]);
        return read.usable()
                ? new TemplateReading(file, read.problems(), rendering.pdf(file.content(), kind.sample(), file.name()))
                : read;
    }

    /** Takes a template for this owner; papers are written with it from now on. */
    @PreAuthorize("@access.permits('template.write')")
    public TemplateVersion take(String kind, UUID owner, TemplateFile file) {
        return published(kind, owner, shelf.add(kind(kind), own(owner), file, author()));
    }

    /** Back to what held before anything was uploaded for this owner. */
    @PreAuthorize("@access.permits('template.write')")
    public TemplateVersion withdraw(String kind, UUID owner) {
        return published(kind, owner, shelf.withdraw(kind(kind), own(owner), author()));
    }

    private TemplateVersion published(String kind, UUID owner, TemplateVersion version) {
        events.publishEvent(new TemplateChanged(kind, owner, version));
        return version;
    }

    private TemplateDetails details(PaperKind kind, UUID owner) {
        var template = shelf.inForce(kind, owner, now());
        return new TemplateDetails(kind, template.origin(), template.version(), shelf.history(kind, owner));
    }

    private UUID own(UUID owner) {
        if (!owner.equals(owner())) {
            throw new NotFoundException("No templates of " + owner);
        }
        return owner;
    }

    private PaperKind kind(String code) {
        return kinds(owner()).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No kind of paper " + code));
    }

    private List<PaperKind> kinds(UUID owner) {
        return sources.stream()
                .<PaperKind>flatMap(source -> source.kinds().stream())
                .filter(kind -> kind.ofAgencies() || owner.equals(TemplateShelf.MINISTRY))
                .toList();
    }

    private TemplateAuthor author() {
        var officer = officers.get();
        return new TemplateAuthor(officer.username(), officer.displayName(), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
