package vn.parindex.selfassessment;

import java.util.Optional;
import vn.parindex.shell.Icons;

/** Something to do with a whole file beside answering it: an entry of the menu in its bar, from a module above. */
public interface FileErrand {

    /** The translation key of its name. */
    String labelKey();

    Icons icon();

    /** Where it is done; empty when it is not for this reader, or not in this state of the file. */
    Optional<String> path(FileRow file);
}
