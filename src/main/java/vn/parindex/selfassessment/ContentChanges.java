package vn.parindex.selfassessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.ContentChange.Part;
import vn.parindex.selfassessment.ContentSnapshot.LeafContent;
import vn.parindex.selfassessment.ContentSnapshot.Proof;
import vn.parindex.selfassessment.ContentSnapshot.Report;

/** Compares two states of a file, in the order of its set. */
final class ContentChanges {

    private final List<ContentChange> found = new ArrayList<>();

    private ContentChanges() {}

    static List<ContentChange> between(ContentSnapshot before, ContentSnapshot after, List<Leaf> leaves) {
        var changes = new ContentChanges();
        changes.report(before.report(), after.report());
        for (var leaf : leaves) {
            var old = before.leaves().get(leaf.id().toString());
            var now = after.leaves().get(leaf.id().toString());
            if (old != null && now != null && !old.equals(now)) {
                changes.leaf(leaf, old, now);
            }
        }
        return List.copyOf(changes.found);
    }

    private void report(Report before, Report after) {
        if (!Objects.equals(text(before), text(after))) {
            found.add(new ContentChange(
                    null, "", Part.REPORT, "", text(before), text(after), after == null ? null : after.by()));
        }
    }

    private static String text(Report report) {
        return report == null ? null : report.number() + " (" + report.sha256().substring(0, 8) + ")";
    }

    private void leaf(Leaf leaf, LeafContent old, LeafContent now) {
        var before = old.kept();
        var after = now.kept();
        add(leaf, Part.CHOICE, "", text(before.choice()), text(after.choice()), now.by());
        var symbols = new TreeSet<>(before.figures().keySet());
        symbols.addAll(after.figures().keySet());
        symbols.forEach(symbol -> add(
                leaf,
                Part.FIGURE,
                symbol,
                before.figures().get(symbol),
                after.figures().get(symbol),
                now.by()));
        add(
                leaf,
                Part.APPLIES,
                "",
                String.valueOf(!before.notApplicable()),
                String.valueOf(!after.notApplicable()),
                now.by());
        add(leaf, Part.POINTS, "", before.points(), after.points(), now.by());
        add(leaf, Part.EXPLANATION, "", before.explanation(), after.explanation(), now.by());
        documents(leaf, byId(old), byId(now));
    }

    private void documents(Leaf leaf, Map<String, Proof> before, Map<String, Proof> after) {
        before.forEach((id, proof) -> {
            if (!after.containsKey(id)) {
                add(leaf, Part.DOCUMENT, proof.name(), proof.name(), null, null);
            }
        });
        after.forEach((id, proof) -> {
            var old = before.get(id);
            if (old == null) {
                add(leaf, Part.DOCUMENT, proof.name(), null, proof.name(), proof.by());
            } else {
                add(leaf, Part.PAGE, proof.name(), old.page(), proof.page(), proof.by());
            }
        });
    }

    private void add(Leaf leaf, Part part, String detail, String before, String after, String by) {
        if (!Objects.equals(before, after)) {
            found.add(new ContentChange(leaf.id(), leaf.code(), part, detail, before, after, by));
        }
    }

    private static Map<String, Proof> byId(LeafContent content) {
        return content.documents().stream()
                .collect(Collectors.toMap(Proof::document, Function.identity(), (first, second) -> first));
    }

    private static String text(Integer choice) {
        return choice == null ? null : choice.toString();
    }
}
