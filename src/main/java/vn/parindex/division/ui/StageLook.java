package vn.parindex.division.ui;

import java.util.List;
import vn.parindex.criteria.Leaf;
import vn.parindex.division.DivisionDetails;
import vn.parindex.division.LeafStage;
import vn.parindex.shell.Icons;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.StatusLook;
import vn.parindex.shell.Tone;

/** How far a leaf is, in word, sign and colour. */
enum StageLook implements StatusLook {
    DONE(Tone.SUCCESS, Icons.CIRCLE_CHECK),
    DOING(Tone.INFO, Icons.CIRCLE_DOT),
    MISSING(Tone.WARNING, Icons.PAPERCLIP),
    RETURNED(Tone.CONTRAST, Icons.CORNER_UP_LEFT),
    REST(Tone.NEUTRAL, Icons.CIRCLE_DASHED);

    private final Tone tone;
    private final Icons icon;

    StageLook(Tone tone, Icons icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static StageLook of(LeafStage stage) {
        return valueOf(stage.name());
    }

    static ProgressLine.Parts parts(DivisionDetails details, List<Leaf> leaves) {
        return new ProgressLine.Parts(
                count(details, leaves, LeafStage.DONE),
                count(details, leaves, LeafStage.DOING),
                count(details, leaves, LeafStage.MISSING),
                count(details, leaves, LeafStage.RETURNED),
                leaves.size());
    }

    private static int count(DivisionDetails details, List<Leaf> leaves, LeafStage stage) {
        return Math.toIntExact(leaves.stream()
                .filter(leaf -> details.stages().get(leaf.id()) == stage)
                .count());
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
        return "division.LeafStage." + name();
    }
}
