package vn.parindex.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.bench.Acknowledgements.Line;

/** Where files stand, read past the application: status, hash, receipt, ledger and waiting work must tell the same. */
final class SubmittedFiles {

    private static final String FILES = """
            SELECT f.cycle_id, f.agency_id, f.status, f.approval_hash,
                   f.submitted_by IS NOT NULL AND f.submitted_by_name IS NOT NULL AND f.submitted_at IS NOT NULL receipt,
                   f.submitted_by IS NULL AND f.submitted_by_name IS NULL AND f.submitted_at IS NULL no_receipt,
                   (SELECT COUNT(*) FROM ledger_entry l WHERE l.cycle_id = f.cycle_id AND l.agency_id = f.agency_id
                       AND l.step = 'SUBMITTED') entries,
                   (SELECT COUNT(DISTINCT l.leaf_id) FROM ledger_entry l WHERE l.cycle_id = f.cycle_id
                       AND l.agency_id = f.agency_id AND l.step = 'SUBMITTED'
                       AND JSON_VALUE(l.basis, '$.contentHash') = f.approval_hash) agreeing,
                   (SELECT COUNT(*) FROM workflow_item w WHERE w.subject_id = f.id AND w.closed_at IS NULL
                       AND w.kind = 'SELF_ASSESS') to_assess,
                   (SELECT COUNT(*) FROM workflow_item w WHERE w.subject_id = f.id AND w.closed_at IS NULL
                       AND w.kind = 'LEADER_APPROVAL') to_approve
            FROM selfassessment_file f WHERE f.cycle_id = ?""";

    private final Map<String, State> states = new HashMap<>();

    SubmittedFiles(JdbcTemplate jdbc, List<String> cycles) {
        for (var cycle : cycles) {
            jdbc.query(
                    FILES,
                    row -> {
                        states.put(
                                row.getString("cycle_id") + row.getString("agency_id"),
                                new State(
                                        row.getString("status"),
                                        row.getString("approval_hash"),
                                        row.getBoolean("receipt"),
                                        row.getBoolean("no_receipt"),
                                        row.getInt("entries"),
                                        row.getInt("agreeing"),
                                        row.getInt("to_assess"),
                                        row.getInt("to_approve")));
                    },
                    UUID.fromString(cycle));
        }
    }

    /** Files of which one part says submitted or sent, and another not. */
    List<String> half() {
        var half = new ArrayList<String>();
        states.forEach((file, state) -> {
            if (!state.isWhole()) {
                half.add(file + " " + state);
            }
        });
        return half;
    }

    /** Whether something acknowledged about a file is not there, with the very hash that was told. */
    boolean lost(Line line) {
        var state = states.get(line.words().get(0) + line.words().get(1));
        return state == null
                || !Objects.equals(state.hash(), line.words().get(2))
                || state.status().equals("SELF_ASSESSING")
                || line.kind().equals(SubmittingWork.SUBMITTED)
                        && !state.status().equals("SUBMITTED");
    }

    private record State(
            String status,
            String hash,
            boolean receipt,
            boolean noReceipt,
            int entries,
            int agreeing,
            int toAssess,
            int toApprove) {

        boolean isWhole() {
            return switch (status) {
                case "SELF_ASSESSING" -> noReceipt && entries == 0 && toAssess == 1 && toApprove == 0;
                case "AWAITING_APPROVAL" ->
                    noReceipt && entries == 0 && hash != null && toAssess == 0 && toApprove == 1;
                case "SUBMITTED" ->
                    receipt
                            && entries == SubmittingWork.LEAVES
                            && agreeing == entries
                            && toAssess == 0
                            && toApprove == 0;
                default -> false;
            };
        }
    }
}
