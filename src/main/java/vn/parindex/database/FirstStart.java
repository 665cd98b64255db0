package vn.parindex.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The first start on an empty home is one piece: as long as it is not complete, an embedded database is made anew by
 * the next start, because nobody can have worked in it yet.
 */
@Component
public class FirstStart {

    private final ObjectProvider<EmbeddedDatabase> embedded;

    FirstStart(ObjectProvider<EmbeddedDatabase> embedded) {
        this.embedded = embedded;
    }

    /** Everything an installation begins with is there; from now on the tables hold somebody's work. */
    public void complete() {
        embedded.ifAvailable(EmbeddedDatabase::firstStartDone);
    }
}
