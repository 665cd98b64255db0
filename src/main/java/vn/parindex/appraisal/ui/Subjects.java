package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.FieldProgress;
import vn.parindex.appraisal.GridScope;
import vn.parindex.appraisal.LeafProgress;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.RuleWords;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.PointsFormat;

/** Names what a grid is about, and finds its neighbours among what lies on the reader's desk. */
@SpringComponent
class Subjects {

    private final AppraisalOverview overview;
    private final Desktop desktop;

    Subjects(AppraisalOverview overview, Desktop desktop) {
        this.overview = overview;
        this.desktop = desktop;
    }

    Subject of(CycleId cycle, GridScope scope, Locale locale) {
        return switch (scope.kind()) {
            case LEAF -> leaf(cycle, desktop.leaf(new LeafId(scope.id())), locale);
            case FIELD -> field(cycle, new NodeId(scope.id()), locale);
            case AGENCY -> agency(cycle, new AgencyId(scope.id()), locale);
        };
    }

    private Subject leaf(CycleId cycle, Leaf leaf, Locale locale) {
        var maximum = PointsFormat.of(locale).display(leaf.maximum());
        var all = overview.leaves(cycle).stream().map(LeafProgress::leaf).toList();
        Function<Leaf, Subject.Neighbour> named = other -> new Subject.Neighbour(
                AppraisalNavigation.grid(cycle, other.id()),
                other.code() + " " + other.name().in(locale));
        int place = all.indexOf(leaf);
        return new Subject(
                leaf.code() + " " + leaf.name().in(locale),
                text("rule", maximum, RuleWords.summary(locale, leaf.rule())),
                leaf,
                Optional.empty(),
                AppraisalNavigation.list(cycle),
                beside(all, place, -1, named),
                beside(all, place, 1, named));
    }

    private Subject field(CycleId cycle, NodeId id, Locale locale) {
        var all = overview.fields(cycle);
        Function<FieldProgress, Subject.Neighbour> named = other -> new Subject.Neighbour(
                AppraisalNavigation.field(cycle, other.field().id()), name(other, locale));
        int place = all.stream().map(field -> field.field().id()).toList().indexOf(id);
        if (place < 0) {
            throw new NotFoundException("field " + id);
        }
        var shown = all.get(place);
        var kind = UI.getCurrent().getTranslation("agency.AgencyKind." + shown.kind());
        return new Subject(
                name(shown, locale),
                text("field", shown.leaves().size(), kind),
                null,
                Optional.empty(),
                AppraisalNavigation.fields(cycle),
                beside(all, place, -1, named),
                beside(all, place, 1, named));
    }

    private Subject agency(CycleId cycle, AgencyId id, Locale locale) {
        var all = overview.files(cycle).stream()
                .map(AppraisalRow::agency)
                .distinct()
                .toList();
        Function<AgencyId, Subject.Neighbour> named = other -> {
            var agency = desktop.agencies().get(other);
            return new Subject.Neighbour(
                    AppraisalNavigation.agency(cycle, other), agency.name().in(locale));
        };
        int place = all.indexOf(id);
        return new Subject(
                desktop.agencies().get(id).name().in(locale),
                text("agency"),
                null,
                Optional.of(id),
                AppraisalNavigation.files(cycle),
                beside(all, place, -1, named),
                beside(all, place, 1, named));
    }

    private static String name(FieldProgress field, Locale locale) {
        return field.field().code() + " " + field.field().name().in(locale);
    }

    private static <T> Optional<Subject.Neighbour> beside(
            List<T> all, int place, int by, Function<T, Subject.Neighbour> named) {
        int other = place + by;
        return place >= 0 && other >= 0 && other < all.size()
                ? Optional.of(named.apply(all.get(other)))
                : Optional.empty();
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("appraisal.Subjects." + element, arguments);
    }
}
