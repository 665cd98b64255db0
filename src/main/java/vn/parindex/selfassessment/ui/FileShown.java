package vn.parindex.selfassessment.ui;

import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileNews.Told;

/** Keeps the tree and the open leaf true to what is committed, by the reader and by colleagues. */
final class FileShown {

    private final FileDesk desk;
    private final FileSurroundings around;
    private final FileTree tree;
    private final LiveLeaf live;

    FileShown(FileDesk desk, FileSurroundings around, FileTree tree, LiveLeaf live) {
        this.desk = desk;
        this.around = around;
        this.tree = tree;
        this.live = live;
    }

    /**
     * The reader saved a leaf: only that leaf is read again.
     *
     * @return whether a check of the file may find something else now
     */
    boolean renew(FilePlace place, LeafId which) {
        var before = place.file().answer(which);
        boolean weighs = true;
        if (which.equals(place.leaf().id())) {
            weighs = live.renew();
        } else {
            var leaf = place.file().set().leaf(which);
            place.renew(around.leaf(place.cycle(), place.agency(), leaf).row());
        }
        var now = place.file().answer(which);
        if (!now.equals(before)) {
            tree.renew(now);
        }
        return weighs;
    }

    /** Lines of the tree, the totals, and the open leaf unless somebody types into it. */
    void hear(FilePlace place, Told told) {
        if (told.whole()) {
            place.renew(desk.open(place.cycle(), place.agency()));
            live.open(place);
            tree.show(place);
        } else {
            told.answers().stream()
                    .filter(row -> !place.file().answer(row.leaf()).equals(row))
                    .forEach(row -> hear(place, row));
        }
    }

    private void hear(FilePlace place, AnswerRow row) {
        if (row.leaf().equals(place.leaf().id())) {
            renew(place, row.leaf());
            live.follow();
        } else {
            place.renew(row);
            tree.renew(row);
        }
    }

    void meet(FilePlace place, FilePeople present) {
        tree.show(present);
        live.show(present.inFields(place.leaf().code()));
    }
}
