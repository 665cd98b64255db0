package vn.parindex.papers.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import vn.parindex.papers.PackageProgress;

/** One package under way: written by the thread of the download, shown by the page. */
class PackageRun implements PackageProgress {

    private static final long PAUSE = 250_000_000;

    private final UI ui;
    private final Consumer<PackageRun> listener;
    private volatile int written;
    private volatile int files;
    private volatile boolean calledOff;
    private volatile State state = State.RUNNING;
    private long told;

    PackageRun(UI ui, Consumer<PackageRun> listener) {
        this.ui = ui;
        this.listener = listener;
    }

    @Override
    public void written(int some, int of) {
        written = some;
        files = of;
        long now = System.nanoTime();
        if (some == 0 || now - told > PAUSE) {
            told = now;
            tell();
        }
    }

    @Override
    public boolean calledOff() {
        return calledOff;
    }

    void callOff() {
        calledOff = true;
    }

    void end(State how) {
        state = how;
        tell();
    }

    int written() {
        return written;
    }

    int files() {
        return files;
    }

    State state() {
        return state;
    }

    private void tell() {
        if (ui.isAttached()) {
            ui.access(() -> listener.accept(this));
        }
    }

    /** How it goes. */
    enum State {
        RUNNING,
        DONE,
        CALLED_OFF,
        BROKEN
    }
}
