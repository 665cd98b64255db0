package vn.parindex.papers.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.papers.FilePaper;
import vn.parindex.papers.PaperFile;
import vn.parindex.papers.PaperFormat;
import vn.parindex.papers.PaperService;
import vn.parindex.shared.NotFoundException;

/** The papers of a file as downloads; a PDF may also be shown in a frame of ours. */
@RestController
@RequestMapping("/api/cycles/{cycle}/agencies/{agency}/papers")
class PaperController {

    /** As for documents: what is shown belongs to no origin, runs nothing and loads nothing. */
    private static final String NOTHING_OF_OURS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final PaperService papers;

    PaperController(PaperService papers) {
        this.papers = papers;
    }

    @GetMapping("/{paper}.{ending}")
    ResponseEntity<byte[]> paper(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String paper,
            @PathVariable String ending) {
        var kind = FilePaper.ofAddress(paper).orElseThrow(() -> new NotFoundException("No paper " + paper));
        var format = PaperFormat.ofEnding(ending).orElseThrow(() -> new NotFoundException("No form " + ending));
        var file = papers.write(CycleId.of(cycle), AgencyId.of(agency), kind, format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header("Content-Disposition", disposition(file))
                .header("Content-Security-Policy", NOTHING_OF_OURS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }

    private static String disposition(PaperFile file) {
        var kind = file.format() == PaperFormat.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
