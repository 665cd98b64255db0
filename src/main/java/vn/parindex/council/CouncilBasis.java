package vn.parindex.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.Points;

/** What a decision of the Council rests on, as JSON for the ledger. */
@Component
class CouncilBasis {

    private final ObjectMapper json;

    CouncilBasis(ObjectMapper json) {
        this.json = json;
    }

    String of(ItemRow item, Leaf leaf, DecisionWay way) {
        var basis = new LinkedHashMap<String, Object>();
        basis.put("item", item.id().toString());
        basis.put("leaf", leaf.code());
        basis.put("maximum", leaf.maximum().toString());
        basis.put("cause", item.cause().name());
        basis.put("selfPoints", text(item.selfPoints()));
        basis.put("appraisedPoints", text(item.appraisedPoints()));
        basis.put("decidedPoints", text(item.decidedPoints()));
        basis.putAll(way.facts());
        try {
            return json.writeValueAsString(basis);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Points points) {
        return points == null ? null : points.toString();
    }
}
