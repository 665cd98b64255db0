package vn.parindex.evidence;

import java.time.Duration;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the text of a document until one of its limits is reached. */
class TextCollector extends DefaultHandler {

    /** Stands where a page of a PDF ends; people read and search it as a space. */
    static final char PAGE_END = '\f';

    private final StringBuilder text = new StringBuilder();
    private final TextLimits limits;
    private final long end;
    private int pages;

    TextCollector(TextLimits limits) {
        this.limits = limits;
        this.end =
                System.nanoTime() + limits.time().minus(margin(limits.time())).toNanos();
    }

    /** Stops a little before the time is up, so that what was read is not lost. */
    private static Duration margin(Duration time) {
        return time.dividedBy(5);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            turnPage();
        }
        stopIfLate();
    }

    private void turnPage() throws EnoughException {
        if (++pages > limits.pages()) {
            throw new EnoughException();
        }
        if (pages > 1) {
            text.append(PAGE_END);
        }
    }

    /** Paragraphs, cells and lines do not run into each other. */
    @Override
    public void endElement(String uri, String name, String qualified) {
        if (!name.equals("b") && !name.equals("i") && !name.equals("u") && !name.equals("a") && !name.equals("span")) {
            text.append('\n');
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        int room = Math.max(0, limits.characters() - text.length());
        text.append(letters, start, Math.min(room, length));
        if (length > room) {
            throw new EnoughException();
        }
        stopIfLate();
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }

    String text() {
        return text.toString();
    }

    private void stopIfLate() throws EnoughException {
        if (System.nanoTime() > end) {
            throw new EnoughException();
        }
    }

    /** A limit is reached; what was gathered so far stands. */
    static final class EnoughException extends SAXException {

        EnoughException() {
            super("enough");
        }

        static boolean isCauseOf(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof EnoughException
                        || cause instanceof SAXException sax && sax.getException() instanceof EnoughException) {
                    return true;
                }
            }
            return false;
        }
    }
}
