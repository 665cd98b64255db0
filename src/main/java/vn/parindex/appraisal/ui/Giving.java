package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.appraisal.AssignmentBoard;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.Piece;
import vn.parindex.appraisal.ShareBy;
import vn.parindex.appraisal.SharesMovedException;
import vn.parindex.cycle.CycleId;
import vn.parindex.shell.Notify;

/** Asks to whom work goes, and says what has moved meanwhile instead of writing over it. */
class Giving {

    private static final int LINES = 5;

    private final AssignmentService service;
    private final CycleId cycle;
    private final SerializableConsumer<Collection<Piece>> changed;

    /** @param changed shows the board anew, with these pieces chosen */
    Giving(AssignmentService service, CycleId cycle, SerializableConsumer<Collection<Piece>> changed) {
        this.service = service;
        this.cycle = cycle;
        this.changed = changed;
    }

    /** A balanced division of everything, to be looked at. */
    void propose(ShareBy by, AssignmentBoard board) {
        var proposal = service.propose(cycle, by);
        new ProposalDialog(proposal, board, () -> {
                    try {
                        service.accept(cycle, proposal);
                        Notify.done(text("accepted"));
                    } catch (SharesMovedException moved) {
                        Notify.refused(moved);
                    }
                    changed.accept(List.of());
                })
                .open();
    }

    /** Who is to have the rows; those who have them all are ticked. */
    void ask(List<ShareRow> rows, AssignmentBoard board) {
        if (rows.isEmpty()) {
            Notify.attention(text("chooseFirst"));
            return;
        }
        var same =
                rows.stream().map(row -> Set.copyOf(row.officers())).distinct().toList();
        ask(rows, board, same.size() == 1 ? same.get(0) : Set.of(), List.of());
    }

    private void ask(List<ShareRow> rows, AssignmentBoard board, Set<String> ticked, List<String> moved) {
        new GiveDialog(rows.size(), board.officers(), ticked, moved, officers -> give(rows, board, officers)).open();
    }

    private void give(List<ShareRow> rows, AssignmentBoard board, Set<String> officers) {
        var seen = rows.stream().collect(Collectors.toMap(ShareRow::piece, row -> Set.copyOf(row.officers())));
        try {
            service.handOver(cycle, seen, officers);
            Notify.done(text("given", rows.size()));
            changed.accept(List.of());
        } catch (SharesMovedException moved) {
            changed.accept(seen.keySet());
            var fresh = service.board(cycle, board.ministry());
            ask(now(rows, moved.now()), fresh, officers, said(rows, fresh, moved.now()));
        }
    }

    /** The same rows with those who have them now. */
    private static List<ShareRow> now(List<ShareRow> rows, Map<Piece, Set<String>> moved) {
        return rows.stream()
                .map(row -> moved.containsKey(row.piece()) ? row.with(List.copyOf(moved.get(row.piece()))) : row)
                .toList();
    }

    private static List<String> said(List<ShareRow> rows, AssignmentBoard board, Map<Piece, Set<String>> moved) {
        Function<ShareRow, String> who = row ->
                moved.get(row.piece()).stream().map(board::nameOf).sorted().collect(Collectors.joining(", "));
        var here = rows.stream().filter(row -> moved.containsKey(row.piece())).toList();
        var said = here.stream()
                .limit(LINES)
                .map(row -> moved.get(row.piece()).isEmpty()
                        ? text("movedToAll", row.code())
                        : text("moved", row.code(), who.apply(row)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (here.size() > LINES) {
            said.add(text("movedMore", here.size() - LINES));
        }
        return said;
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("appraisal.AssignmentView." + element, arguments);
    }
}
