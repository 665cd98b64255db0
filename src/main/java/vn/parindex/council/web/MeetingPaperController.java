package vn.parindex.council.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.council.CouncilPaper;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPaperService;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** The papers of a meeting as downloads. */
@RestController
@RequestMapping("/api/cycles/{cycle}/council/meetings/{meeting}")
class MeetingPaperController {

    private static final String NOTHING_OF_OURS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
    private static final String PDF = "pdf";
    private static final Map<String, String> FORMS = Map.of(
            PDF, "application/pdf", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MeetingPaperService papers;

    MeetingPaperController(MeetingPaperService papers) {
        this.papers = papers;
    }

    @GetMapping("/{paper}.{ending}")
    ResponseEntity<byte[]> paper(
            @PathVariable String cycle,
            @PathVariable String meeting,
            @PathVariable String paper,
            @PathVariable String ending) {
        var kind = CouncilPaper.ofAddress(paper).orElseThrow(() -> new NotFoundException("No paper " + paper));
        if (!FORMS.containsKey(ending)) {
            throw new NotFoundException("No form " + ending);
        }
        var file = papers.write(CycleId.of(cycle), MeetingId.of(meeting), kind, ending.equals(PDF));
        var disposition = ending.equals(PDF) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FORMS.get(ending)))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", NOTHING_OF_OURS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }
}
