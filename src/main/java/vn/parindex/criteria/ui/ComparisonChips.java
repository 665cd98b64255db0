package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.criteria.Comparability;
import vn.parindex.criteria.LeafChange;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.SetComparison;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;

/** Filters of the leaves by what changed, with their counts; those that would show nothing are not offered. */
class ComparisonChips extends Composite<CountChips> {

    private static final String ALL = "criteria.ComparisonChips.all";

    /** By the key of their words. */
    private final Map<String, SerializablePredicate<LeafPair>> filters = filters();

    private final SerializableConsumer<SerializablePredicate<LeafPair>> chosen;

    ComparisonChips(SetComparison comparison, SerializableConsumer<SerializablePredicate<LeafPair>> chosen) {
        this.chosen = chosen;
        var chips = new ArrayList<Chip>();
        filters.forEach((key, filter) -> {
            var count = comparison.pairs().stream().filter(filter::test).count();
            if (count > 0) {
                chips.add(new Chip(key, getTranslation(key), count, key.equals(ALL)));
            }
        });
        getContent().show(chips);
    }

    private static Map<String, SerializablePredicate<LeafPair>> filters() {
        var filters = new LinkedHashMap<String, SerializablePredicate<LeafPair>>();
        filters.put(ALL, pair -> true);
        for (var change : LeafChange.values()) {
            filters.put("criteria.LeafChange." + change, pair -> pair.has(change));
        }
        filters.put("criteria.LeafChange.none", LeafPair::isSame);
        filters.put("criteria.Comparability.NONE", pair -> pair.stays() && pair.comparability() == Comparability.NONE);
        return filters;
    }

    @Override
    protected CountChips initContent() {
        return new CountChips(getTranslation("criteria.ComparisonChips.label"), this::choose);
    }

    private void choose(String key) {
        getContent().press(key);
        chosen.accept(filters.get(key));
    }
}
