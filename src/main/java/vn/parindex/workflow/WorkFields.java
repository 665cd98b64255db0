package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.SetId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.shared.LocalizedText;

/** Which fields of its set a piece of work touches, by their places. */
@Service
public class WorkFields {

    /** Work that touches all of a file, or all files. */
    static final long ALL = -1;

    private final Cycles cycles;
    private final CriteriaSets sets;

    WorkFields(Cycles cycles, CriteriaSets sets) {
        this.cycles = cycles;
        this.sets = sets;
    }

    /** Those that the ministry in charge appraises of this agency; of the Council's secretariat where {@code owner} is null. */
    long ofAppraisal(UUID cycle, UUID agency, UUID owner) {
        var assessed = new AgencyId(agency);
        var inCharges = cycles.inCharges(new CycleId(cycle));
        var fields = cycles.setOf(new CycleId(cycle), assessed).fields();
        long bits = 0;
        for (int place = 0; place < fields.size(); place++) {
            var who = inCharges
                    .of(fields.get(place).id(), assessed)
                    .map(AgencyId::value)
                    .orElse(null);
            if (Objects.equals(who, owner)) {
                bits |= WorkQuery.bit(place + 1);
            }
        }
        return bits == 0 ? ALL : bits;
    }

    /** The one that the leaf belongs to. */
    long ofLeaf(CycleId cycle, AgencyId agency, LeafId leaf) {
        var set = cycles.setOf(cycle, agency);
        var field = set.leaf(leaf).fieldId();
        for (int place = 0; place < set.fields().size(); place++) {
            if (set.fields().get(place).id().equals(field)) {
                return WorkQuery.bit(place + 1);
            }
        }
        return ALL;
    }

    /** The names of the fields by their places; where several sets are used, those by which most agencies are assessed. */
    public List<LocalizedText> names(CycleId cycle) {
        var names = new ArrayList<LocalizedText>();
        cycles.participants(cycle).stream()
                .collect(Collectors.groupingBy(Participant::set, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<SetId, Long>comparingByValue().reversed())
                .forEach(used -> sets.get(used.getKey()).fields().stream()
                        .skip(names.size())
                        .map(Node::name)
                        .forEach(names::add));
        return names;
    }
}
