package vn.parindex.bench;

import java.io.IOException;

/** Something that somebody does step by step while the server is killed around them. */
interface KilledWork {

    /** What it is called in the figures. */
    String name();

    /**
     * Does one thing and, when it was acknowledged, writes that down.
     *
     * @throws IOException when it was not
     */
    void step() throws IOException, InterruptedException;

    /** After a failure, perhaps in another process: finds out where it stands. */
    void goOn(ApplicationProcess application) throws IOException, InterruptedException;
}
