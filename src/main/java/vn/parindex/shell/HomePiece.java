package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands above the work on the first page. Implemented by the module it belongs to. */
public interface HomePiece {

    /** For the signed-in person; empty when there is nothing to show. */
    Optional<Component> create();
}
