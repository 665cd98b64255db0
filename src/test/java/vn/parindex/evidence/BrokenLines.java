package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;

/** What arrives over a line that breaks or stands still. */
final class BrokenLines {

    private BrokenLines() {}

    /** Breaks at a place before its end. */
    static final class BreakingStream extends InputStream {
        private final byte[] content;
        private final int end;
        private final int promised;
        private int at;

        BreakingStream(byte[] content, int from, int end, int promised) {
            this.content = content;
            this.at = from;
            this.end = end;
            this.promised = promised;
        }

        @Override
        public int read() throws IOException {
            if (at < end) {
                return content[at++] & 0xFF;
            }
            if (at < promised) {
                throw new IOException("cut");
            }
            return -1;
        }
    }

    /** Holds back what follows a place until it is told to go on. */
    static final class HeldStream extends InputStream {
        private final byte[] content;
        private final int hold;
        private int at;
        private boolean free;

        HeldStream(byte[] content, int hold) {
            this.content = content;
            this.hold = hold;
        }

        @Override
        public int read() {
            return at < content.length ? content[at++] & 0xFF : -1;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) throws IOException {
            while (at >= hold && !free) {
                try {
                    wait();
                } catch (InterruptedException interrupted) {
                    throw new IOException(interrupted);
                }
            }
            return super.read(into, offset, Math.min(length, free ? length : hold - at));
        }

        synchronized void goOn() {
            free = true;
            notifyAll();
        }
    }
}
