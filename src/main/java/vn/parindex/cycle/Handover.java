package vn.parindex.cycle;

import java.util.List;
import vn.parindex.identity.Officer;

/**
 * What would be handed over by a ministry in charge, and who would have it.
 *
 * @param fields which the ministry appraises
 * @param standsIn fields in which it stands in for another ministry's own file
 * @param readers who would see it on their desk
 */
public record Handover(
        List<FieldInCharge> fields, List<FieldInCharge> standsIn, List<HandoverCount> counts, List<Officer> readers) {

    public Handover {
        fields = List.copyOf(fields);
        standsIn = List.copyOf(standsIn);
        counts = List.copyOf(counts);
        readers = List.copyOf(readers);
    }
}
