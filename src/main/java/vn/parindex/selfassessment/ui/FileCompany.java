package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileNews;

/** What binds an open page to the others that show the same file: news of what was committed, and who is there. */
final class FileCompany {

    private final Component page;
    private final FileSurroundings around;
    private final Officer officer;
    private final BooleanSupplier ended;
    private final Consumer<FileNews.Told> hear;
    private final Consumer<FilePeople> meet;
    private Runnable unfollow;
    private FilePresence presence;

    FileCompany(Component page, FileSurroundings around, Consumer<FileNews.Told> hear, Consumer<FilePeople> meet) {
        this.page = page;
        this.around = around;
        officer = around.officer();
        ended = around.ended();
        this.hear = hear;
        this.meet = meet;
    }

    boolean isFollowing() {
        return unfollow != null;
    }

    /** Reads a file and follows it: what is committed between reading and following is read again. */
    FileDetails enter(Supplier<FileDetails> reading) {
        leave();
        long before = around.news().changes();
        var file = reading.get();
        unfollow = around.follow(file, new NewsInbox(UI.getCurrent(), this::told));
        if (around.isSeen(file.file().agency())) {
            presence = new FilePresence(page, officer, file.file().id(), this::met);
        }
        return around.news().changes() == before ? file : reading.get();
    }

    void at(Leaf leaf) {
        if (presence != null) {
            presence.at(leaf);
            met();
        }
    }

    void in(String field) {
        if (presence != null) {
            presence.in(field);
        }
    }

    void leave() {
        if (unfollow != null) {
            unfollow.run();
            unfollow = null;
        }
        if (presence != null) {
            presence.close();
            presence = null;
        }
    }

    /** Pushed: no request of the reader brings their rights along, nor the news that their session was ended. */
    private void told(FileNews.Told told) {
        if (ended.getAsBoolean()) {
            leave();
        } else if (isFollowing()) {
            ActingOfficer.run(officer, () -> hear.accept(told));
        }
    }

    private void met() {
        if (ended.getAsBoolean()) {
            leave();
        }
        meet.accept(presence == null ? FilePeople.NOBODY : presence.people());
    }
}
