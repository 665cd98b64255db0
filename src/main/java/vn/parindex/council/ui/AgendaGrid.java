package vn.parindex.council.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.parindex.council.AgendaItem;

/** The agenda at the desk: the line that the keyboard reaches is chosen. */
class AgendaGrid extends AgendaLines<AgendaItem> {

    AgendaGrid(SerializableSupplier<List<AgendaItem>> items) {
        super(items);
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }
}
