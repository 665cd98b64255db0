package vn.parindex;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.document.TemplateFile;
import vn.parindex.document.TemplateShelf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.papers.FilePaper;
import vn.parindex.papers.PaperService;
import vn.parindex.papers.PaperTemplateService;
import vn.parindex.selfassessment.FileExtractService;
import vn.parindex.shared.Roles;

/** How the operations on papers and their templates are tried. */
@Component
class PaperAttempts {

    private final FileExtractService extracts;
    private final PaperService papers;
    private final PaperTemplateService templates;

    PaperAttempts(FileExtractService extracts, PaperService papers, PaperTemplateService templates) {
        this.extracts = extracts;
        this.papers = papers;
        this.templates = templates;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry(
                        "paper.read",
                        AccessAttempts.as(stage -> papers.papers(stage.cycle().id(), stage.agency()))),
                entry(
                        "remarks.write",
                        AccessAttempts.as(stage ->
                                extracts.write(stage.cycle().id(), stage.agency(), AccessAttempts.REASON, "", 0))),
                entry(
                        "template.read",
                        (officer, stage) ->
                                ActingOfficer.run(officer, () -> templates.templates(owner(officer, stage)))),
                entry("template.write", this::takeTemplate));
    }

    private void takeTemplate(Officer officer, AccessStage stage) {
        ActingOfficer.run(officer, () -> {
            var file = new TemplateFile("Mẫu.docx", templates.original(FilePaper.DIFFICULTIES.code()));
            templates.take(FilePaper.DIFFICULTIES.code(), owner(officer, stage), file);
        });
    }

    private static UUID owner(Officer officer, AccessStage stage) {
        boolean ministry = officer.has(Roles.CYCLE_MANAGER) || officer.has(Roles.ADMINISTRATOR);
        return ministry ? TemplateShelf.MINISTRY : stage.agency().value();
    }
}
