package vn.parindex.papers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.document.PaperRendering;
import vn.parindex.document.Template;
import vn.parindex.document.TemplateShelf;
import vn.parindex.selfassessment.FileExtract;
import vn.parindex.shell.Texts;

/** Writes the papers of a file. A submitted file keeps the templates that held when it was submitted. */
@Component
class PaperWriting {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Cycles cycles;
    private final Agencies agencies;
    private final TemplateShelf templates;
    private final PaperRendering rendering;
    private final Clock clock;

    PaperWriting(Cycles cycles, Agencies agencies, TemplateShelf templates, PaperRendering rendering, Clock clock) {
        this.cycles = cycles;
        this.agencies = agencies;
        this.templates = templates;
        this.rendering = rendering;
        this.clock = clock;
    }

    PaperFile write(FileExtract file, FilePaper paper, PaperFormat format) {
        var content = content(file, paper.locale());
        var title = Texts.of(paper.locale(), paper.nameKey());
        var bytes =
                switch (format) {
                    case WORD -> rendering.word(template(file, paper).content(), content.content());
                    case PDF -> rendering.pdf(template(file, paper).content(), content.content(), title);
                    case EXCEL -> new ScoreWorkbook(paper.locale()).write(content.content());
                };
        return new PaperFile(name(file, title) + "." + format.ending(), format, bytes);
    }

    Template template(FileExtract file, FilePaper paper) {
        var at = file.draft() || file.file().submittedAt() == null
                ? LocalDateTime.now(clock)
                : file.file().submittedAt();
        return templates.inForce(paper, file.file().agency().value(), at);
    }

    boolean simulated(FileExtract file) {
        return cycles.get(file.file().cycle()).simulated();
    }

    /** Name of everything that is made of this file: what, of which year, whose. */
    String name(FileExtract file, String title) {
        var draft = file.draft() ? " - " + Texts.of(VIETNAMESE, "papers.PaperWriting.draft") : "";
        return title + " " + year(file.file().cycle()) + " - "
                + agency(file.file().agency()) + draft;
    }

    private FilePaperContent content(FileExtract file, Locale locale) {
        return new FilePaperContent(
                file, cycles.get(file.file().cycle()), agencies.get(file.file().agency()), locale);
    }

    private int year(CycleId cycle) {
        return cycles.get(cycle).year().value();
    }

    private String agency(AgencyId agency) {
        return agencies.get(agency).shortName().vi();
    }
}
