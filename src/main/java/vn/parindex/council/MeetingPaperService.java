package vn.parindex.council;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.document.PaperRendering;
import vn.parindex.document.TemplateShelf;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.Texts;

/** Minutes and list of decisions of a meeting that has begun; a draft until it is closed, then for ever the same. */
@Service
@Transactional(readOnly = true)
public class MeetingPaperService {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CouncilRoom room;
    private final Cycles cycles;
    private final TemplateShelf templates;
    private final PaperRendering rendering;
    private final Clock clock;

    MeetingPaperService(
            CouncilRoom room, Cycles cycles, TemplateShelf templates, PaperRendering rendering, Clock clock) {
        this.room = room;
        this.cycles = cycles;
        this.templates = templates;
        this.rendering = rendering;
        this.clock = clock;
    }

    /** @param pdf the printed form, else the Word document */
    @PreAuthorize("@access.permits('council.read')")
    public MeetingPaper write(CycleId cycle, MeetingId id, CouncilPaper paper, boolean pdf) {
        var shown = room.room(id);
        var meeting = shown.meeting();
        if (!meeting.cycle().equals(cycle) || meeting.openedAt() == null) {
            throw new NotFoundException("papers of meeting " + id);
        }
        var items = shown.agenda().stream()
                .map(line -> room.item(id, line.item().id()))
                .toList();
        var content = new MinutesContent(shown, items, cycles.get(cycle)).content();
        var at = meeting.isClosed() ? meeting.closedAt() : LocalDateTime.now(clock);
        var template = templates.inForce(paper, TemplateShelf.MINISTRY, at).content();
        var title = Texts.of(VIETNAMESE, paper.nameKey());
        var name = Texts.of(
                VIETNAMESE,
                "council.MeetingPaperService.name",
                title,
                meeting.number(),
                cycles.get(cycle).year().value());
        return pdf
                ? new MeetingPaper(name + ".pdf", rendering.pdf(template, content, title))
                : new MeetingPaper(name + ".docx", rendering.word(template, content));
    }
}
