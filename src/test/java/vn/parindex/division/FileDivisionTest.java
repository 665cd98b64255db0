package vn.parindex.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

class FileDivisionTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 2, 6);

    private final NodeId field = NodeId.next();
    private final NodeId criterion = NodeId.next();
    private final Leaf leaf = leaf("1.1.1", criterion);
    private final Leaf sister = leaf("1.1.2", criterion);
    private final Leaf cousin = leaf("1.2.1", NodeId.next());
    private final UnitId unit = UnitId.next();
    private final Officer hanh = officer();
    private final Officer binh = officer();

    @Test
    void theNearestWins() {
        var division = of(row(field, Assignee.unit(unit)), row(node(leaf), Assignee.officer(binh.id())));

        assertThat(division.of(leaf).orElseThrow().to()).isEqualTo(Assignee.officer(binh.id()));
        assertThat(division.of(sister).orElseThrow().to()).isEqualTo(Assignee.unit(unit));
        assertThat(division.isMine(hanh, leaf)).isFalse();
        assertThat(division.isMine(hanh, sister)).isTrue();
        assertThat(division.isMine(binh, leaf)).isTrue();
        assertThat(division.isMine(binh, sister)).isFalse();
    }

    @Test
    void whatWasHandedBackIsNobodysEvenUnderAGivenField() {
        var division = of(
                row(field, Assignee.officer(binh.id())),
                row(node(leaf), Assignee.officer(binh.id()), AssignmentState.HANDED_BACK));

        assertThat(division.isMine(binh, leaf)).isFalse();
        assertThat(division.isMine(binh, cousin)).isTrue();
    }

    @Test
    void aSubstituteHasTheSameFromTheFirstDayToTheLastAndNoLonger() {
        var given = List.of(row(criterion, Assignee.unit(unit)));
        var absence = substitution(hanh, binh, TODAY, TODAY.plusDays(2));

        assertThat(mineOf(binh, given, absence, TODAY.minusDays(1))).isFalse();
        assertThat(mineOf(binh, given, absence, TODAY)).isTrue();
        assertThat(mineOf(binh, given, absence, TODAY.plusDays(2))).isTrue();
        assertThat(mineOf(binh, given, absence, TODAY.plusDays(3))).isFalse();
    }

    @Test
    void somebodyOfAnotherUnitHasNothing() {
        var stranger = officer();

        assertThat(of(row(field, Assignee.unit(unit))).isMine(stranger, leaf)).isFalse();
        assertThat(of().of(leaf)).isEmpty();
    }

    private boolean mineOf(Officer who, List<AssignmentRow> rows, SubstitutionRow absence, LocalDate day) {
        return new FileDivision(rows, Map.of(hanh.id(), unit), List.of(absence), day, false).isMine(who, leaf);
    }

    private FileDivision of(AssignmentRow... rows) {
        return new FileDivision(List.of(rows), Map.of(hanh.id(), unit), List.of(), TODAY, false);
    }

    private static SubstitutionRow substitution(Officer absent, Officer other, LocalDate from, LocalDate to) {
        return new SubstitutionRow(SubstitutionId.next(), absent.id(), "Hạnh", other.id(), "Bình", from, to);
    }

    private static AssignmentRow row(NodeId node, Assignee to) {
        return row(node, to, AssignmentState.GIVEN);
    }

    private static AssignmentRow row(NodeId node, Assignee to, AssignmentState state) {
        return new AssignmentRow(
                AssignmentId.next(),
                node,
                to,
                new LocalizedText("Ai đó", null),
                TODAY.plusDays(7),
                null,
                state,
                null,
                "Bảo",
                LocalDateTime.of(2023, 2, 1, 8, 0),
                0);
    }

    private static NodeId node(Leaf leaf) {
        return new NodeId(leaf.id().value());
    }

    private Leaf leaf(String code, NodeId criterion) {
        return new Leaf(LeafId.next(), code, new LocalizedText(code, null), field, criterion, null, null, "BNV");
    }

    private static Officer officer() {
        return new Officer(OfficerId.next(), "ai", "Ai đó", Optional.of(AgencyId.next()), Set.of(Roles.OFFICER));
    }
}
