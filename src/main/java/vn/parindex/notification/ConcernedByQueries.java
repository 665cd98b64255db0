package vn.parindex.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.QueryAct;
import vn.parindex.appraisal.QueryPlace;
import vn.parindex.appraisal.QueryPlaces;
import vn.parindex.appraisal.StandIns;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** Who is told of a question about one criterion: the agency that is asked, and who asked when it has answered. */
@Component
class ConcernedByQueries {

    private final QueryPlaces queries;
    private final Officers officers;
    private final Cycles cycles;
    private final StandIns standIns;

    ConcernedByQueries(QueryPlaces queries, Officers officers, Cycles cycles, StandIns standIns) {
        this.queries = queries;
        this.officers = officers;
        this.cycles = cycles;
        this.standIns = standIns;
    }

    /** Whether anybody is told of it. */
    static Optional<MessageKind> kind(QueryAct act) {
        return switch (act) {
            case ASKED -> Optional.of(MessageKind.QUERY_ASKED);
            case EXTENDED, MOVED -> Optional.of(MessageKind.QUERY_EXTENDED);
            case WITHDRAWN -> Optional.of(MessageKind.QUERY_WITHDRAWN);
            case ANSWERED -> Optional.of(MessageKind.QUERY_ANSWERED);
            case EXPIRED -> Optional.of(MessageKind.QUERY_EXPIRED);
            case HEARD -> Optional.empty();
        };
    }

    Told of(News news) {
        var id = CriterionQueryId.of(news.subject());
        var place = queries.of(id);
        var leaf = cycles.setOf(place.cycle(), place.agency()).leaf(place.leaf());
        var name = new LocalizedText(
                leaf.code() + " " + leaf.name().vi(),
                leaf.code() + " " + leaf.name().en());
        return switch (news.kind()) {
            case QUERY_ANSWERED, QUERY_EXPIRED ->
                Concerned.told(asking(place), name, AppraisalNavigation.heard(place.cycle(), place.agency(), id));
            default ->
                Concerned.told(
                        officers.ofAgency(place.agency(), Roles.STAFF),
                        name,
                        AppraisalNavigation.query(place.cycle(), place.agency(), id));
        };
    }

    /** Who asked and whoever has that desk today, as long as the finding is on it; else everybody who appraises there. */
    private Collection<Officer> asking(QueryPlace place) {
        return officers.byUsername(place.askedBy())
                .filter(officer ->
                        place.inCharge().map(officer::belongsTo).orElse(officer.has(Roles.COUNCIL_SECRETARY)))
                .map(asker -> withStandIns(asker, place))
                .orElseGet(() -> place.inCharge()
                        .map(ministry -> officers.ofAgency(ministry, List.of(Roles.APPRAISER)))
                        .orElseGet(() -> officers.withRole(Roles.COUNCIL_SECRETARY)));
    }

    private List<Officer> withStandIns(Officer asker, QueryPlace place) {
        var others = place.inCharge().stream()
                .flatMap(ministry -> standIns.of(ministry, asker.username(), place.cycle(), place.agency()).stream())
                .flatMap(username -> officers.byUsername(username).stream());
        return Stream.concat(Stream.of(asker), others).toList();
    }
}
