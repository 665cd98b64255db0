package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import vn.parindex.appraisal.FindingFilter;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;

/** The filters of the grid with their counts; one is pressed. Those that leave nothing are not offered. */
class FilterChips extends Composite<CountChips> {

    private final SerializableConsumer<FindingFilter> chosen;

    FilterChips(SerializableConsumer<FindingFilter> chosen) {
        this.chosen = chosen;
    }

    @Override
    protected CountChips initContent() {
        return new CountChips(
                getTranslation("appraisal.FilterChips.label"), key -> chosen.accept(FindingFilter.valueOf(key)));
    }

    void show(Map<FindingFilter, Integer> counts, FindingFilter pressed) {
        getContent()
                .show(counts.keySet().stream()
                        .filter(filter ->
                                counts.get(filter) > 0 || filter == pressed || filter == FindingFilter.UNDECIDED)
                        .map(filter -> new Chip(
                                filter.name(),
                                getTranslation("appraisal.FindingFilter." + filter),
                                counts.get(filter),
                                filter == pressed))
                        .toList());
    }
}
