package vn.parindex.appraisal.ui;

import vn.parindex.appraisal.QueryRow;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How a question about one criterion shows itself. */
enum QueryLook implements StatusLook {
    OPEN(Tone.CONTRAST, Icons.MESSAGE_SQUARE_TEXT),
    ANSWERED(Tone.INFO, Icons.MESSAGES_SQUARE),
    ACCEPTED(Tone.SUCCESS, Icons.CHECK),
    CONTESTED(Tone.WARNING, Icons.MESSAGE_SQUARE_WARNING),
    EXPIRED(Tone.ERROR, Icons.CLOCK),
    WITHDRAWN(Tone.NEUTRAL, Icons.UNDO_2);

    private final Tone tone;
    private final Icons icon;

    QueryLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static QueryLook of(QueryRow query) {
        return query.answer()
                .map(answer -> valueOf(answer.response().name()))
                .orElseGet(() -> valueOf(query.status().name()));
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public String labelKey() {
        return "appraisal.QueryLook." + name();
    }
}
