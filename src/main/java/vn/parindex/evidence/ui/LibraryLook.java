package vn.parindex.evidence.ui;

import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.EvidenceTiming;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.PaperForce;
import vn.parindex.evidence.ScanStatus;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How a paper of the library is marked: what is gravest about it. */
enum LibraryLook implements StatusLook {
    MARKED(Tone.ERROR, Icons.BAN),
    INFECTED(Tone.ERROR, Icons.BAN),
    OUT_OF_FORCE(Tone.WARNING, Icons.TRIANGLE_ALERT),
    OUTSIDE_YEAR(Tone.WARNING, Icons.TRIANGLE_ALERT),
    INCOMPLETE(Tone.WARNING, Icons.TRIANGLE_ALERT),
    READING(Tone.NEUTRAL, Icons.HOURGLASS),
    NOT_SEARCHABLE(Tone.NEUTRAL, Icons.FILE_X),
    COMPLETE(Tone.SUCCESS, Icons.CHECK);

    private final Tone tone;
    private final Icons icon;

    LibraryLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static LibraryLook of(LibraryRow row) {
        var document = row.document();
        if (document.isMarked()) {
            return MARKED;
        }
        if (document.scan() == ScanStatus.INFECTED) {
            return INFECTED;
        }
        if (row.uses().stream().anyMatch(use -> isOver(document, use))) {
            return OUT_OF_FORCE;
        }
        if (row.uses().stream().anyMatch(use -> isOutside(document, use))) {
            return OUTSIDE_YEAR;
        }
        if (document.issuance().number() == null || document.issuance().issuedOn() == null) {
            return INCOMPLETE;
        }
        if (!document.text().finished()) {
            return READING;
        }
        return document.text().searchable() ? COMPLETE : NOT_SEARCHABLE;
    }

    private static boolean isOutside(DocumentRow document, DocumentUse use) {
        return EvidenceTiming.of(document.issuance(), use.year()).isOutside();
    }

    private static boolean isOver(DocumentRow document, DocumentUse use) {
        return PaperForce.of(document.issuance(), use.year()).isOver();
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
        return "evidence.LibraryLook." + name();
    }
}
