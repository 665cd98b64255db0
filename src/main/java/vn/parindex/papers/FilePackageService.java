package vn.parindex.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.selfassessment.FileExtract;
import vn.parindex.selfassessment.FileExtractService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Texts;

/** The whole file in one package to take away: its papers, every document that the reader may read, and a list. */
@Service
public class FilePackageService {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FileExtractService files;
    private final PaperWriting writing;
    private final EvidenceService evidence;

    FilePackageService(FileExtractService files, PaperWriting writing, EvidenceService evidence) {
        this.files = files;
        this.writing = writing;
        this.evidence = evidence;
    }

    /** What to call the package. */
    @PreAuthorize("@access.permits('paper.read')")
    public String name(CycleId cycle, AgencyId agency) {
        return new SafeNames().of(writing.name(files.extract(cycle, agency), text("title")) + ".zip");
    }

    /**
     * Writes the package while it is read. Each document is asked for when its turn comes, by the rules for its reader;
     * one that is not handed out is named in the list.
     *
     * @throws PackageCalledOffException when the reader called it off; what was written is not a whole package
     */
    @PreAuthorize("@access.permits('paper.read')")
    public void write(CycleId cycle, AgencyId agency, OutputStream out, PackageProgress progress) throws IOException {
        var file = files.extract(cycle, agency);
        var documents = documents(file);
        var writer = new PackageWriter(out, progress, documents.size() + FilePaper.values().length * 2 + 2);
        var names = new SafeNames();
        for (var paper : FilePaper.values()) {
            add(writer, names, paper.ordinal() + 1, writing.write(file, paper, PaperFormat.WORD));
            add(writer, names, paper.ordinal() + 1, writing.write(file, paper, PaperFormat.PDF));
        }
        var workbook = writing.write(file, FilePaper.SCORE_TABLE, PaperFormat.EXCEL);
        add(writer, names, FilePaper.SCORE_TABLE.ordinal() + 1, workbook);
        writer.addAll(documents, this::open);
        var paths = documents.stream()
                .collect(Collectors.toMap(packaged -> packaged.document().id(), PackagedDocument::path));
        var title = writing.name(file, text("list"));
        var list = new PackageList(file, paths, writer.outcomes()).bytes(title, writing.simulated(file));
        writer.add(names.of("00 " + title + ".xlsx"), list);
        writer.finish();
    }

    private static void add(PackageWriter writer, SafeNames names, int number, PaperFile paper) throws IOException {
        writer.add(names.of("%02d %s".formatted(number, paper.name())), paper.content());
    }

    /** Each document once, named after the first leaf that it proves. */
    private static List<PackagedDocument> documents(FileExtract file) {
        Map<DocumentId, PackagedDocument> documents = new LinkedHashMap<>();
        var names = new SafeNames();
        var folder = new SafeNames().of(text("folder"));
        file.answers()
                .forEach(answer -> answer.documents().forEach(attached -> {
                    var document = attached.document();
                    documents.computeIfAbsent(
                            document.id(),
                            id -> new PackagedDocument(
                                    document,
                                    folder + "/"
                                            + names.of(file.set()
                                                            .leaf(answer.leaf())
                                                            .code() + " " + document.fileName())));
                }));
        return List.copyOf(documents.values());
    }

    private Optional<InputStream> open(DocumentRow document) throws IOException {
        try {
            return Optional.of(
                    evidence.read(document.agency(), document.id()).content().getInputStream());
        } catch (NotFoundException | RefusedException | AccessDeniedException notHandedOut) {
            return Optional.empty();
        }
    }

    private static String text(String element) {
        return Texts.of(VIETNAMESE, "papers.FilePackage." + element);
    }
}
