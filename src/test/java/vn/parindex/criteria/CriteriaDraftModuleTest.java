package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.TestOfficers;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

class CriteriaDraftModuleTest extends IntegrationTest {

    @Autowired
    private AgencyLoader agencies;

    @Autowired
    private CriteriaDraftService drafts;

    @Autowired
    private CriteriaCatalogueService catalogue;

    @Autowired
    private CriteriaSets sets;

    @BeforeEach
    void load() {
        agencies.load();
    }

    private static <T> T asManager(java.util.concurrent.Callable<T> action) {
        return ActingOfficer.call(TestOfficers.without("Người viết bộ tiêu chí", Roles.CYCLE_MANAGER), () -> {
            try {
                return action.call();
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    private static SetHeader header() {
        return new SetHeader(
                "draft-" + UUID.randomUUID(),
                1,
                new SetScope("trial", AgencyKind.PROVINCE, null, null),
                new LocalizedText("Bộ nháp", "Draft"),
                LegalBasis.NONE,
                Points.of("5"),
                false,
                false);
    }

    private DraftDetails filled() {
        return asManager(() -> {
            var id = drafts.begin(header());
            var rows = SetCsv.read(SetText.small().bytes(), new Faults()).stream()
                    .map(SourceRow::cells)
                    .toList();
            return drafts.replaceRows(id, 0, rows);
        });
    }

    @Test
    void aDraftIsWrittenReviewedAndPublished() {
        var draft = filled();
        assertThat(draft.errors()).isZero();
        assertThat(draft.sums().total()).isEqualTo(Points.of("5"));
        var reviewed = asManager(() -> drafts.submit(draft.id(), draft.version()));
        var id = asManager(() -> drafts.publish(draft.id(), reviewed.version()));
        assertThat(sets.get(id).leaves()).hasSize(3);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> asManager(() -> drafts.details(draft.id())));
        assertThat(asManager(catalogue::all))
                .filteredOn(row -> row.id().equals(id))
                .extracting(CatalogueRow::status)
                .containsExactly(SetStatus.PUBLISHED);
    }

    @Test
    void nothingFaultyGoesToReview() {
        var draft = filled();
        var row = draft.rows().get(1);
        var faulty =
                asManager(() -> drafts.changeRow(draft.id(), row.id(), row.version(), Map.of("max_points", "1,7x")));
        assertThat(faulty.faultsByRow().get(row.id())).extracting(Fault::column).contains("max_points");
        assertThatExceptionOfType(FaultySetException.class)
                .isThrownBy(() -> asManager(() -> drafts.submit(draft.id(), faulty.version())));
        assertThat(asManager(() -> drafts.details(draft.id())).status()).isEqualTo(SetStatus.DRAFT);
    }

    @Test
    void whatIsInReviewDoesNotChangeUntilItIsTakenBack() {
        var draft = filled();
        var reviewed = asManager(() -> drafts.submit(draft.id(), draft.version()));
        var row = reviewed.rows().get(0);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> asManager(
                        () -> drafts.changeRow(draft.id(), row.id(), row.version(), Map.of("name_vi", "Khác"))));
        var back = asManager(() -> drafts.takeBack(draft.id(), reviewed.version()));
        assertThat(asManager(() -> drafts.changeRow(draft.id(), row.id(), row.version(), Map.of("name_vi", "Khác")))
                        .rows()
                        .get(0)
                        .get("name_vi"))
                .isEqualTo("Khác");
        assertThat(back.status()).isEqualTo(SetStatus.DRAFT);
    }

    @Test
    void twoPeopleOnOneRowDoNotOverwriteEachOther() {
        var draft = filled();
        var row = draft.rows().get(0);
        asManager(() -> drafts.changeRow(draft.id(), row.id(), row.version(), Map.of("name_vi", "Một")));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> asManager(
                        () -> drafts.changeRow(draft.id(), row.id(), row.version(), Map.of("name_vi", "Hai"))))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("criteria.refusal.rowChanged"));
        var other = draft.rows().get(2);
        var after = asManager(() -> drafts.changeRow(draft.id(), other.id(), other.version(), Map.of("name_vi", "Ba")));
        assertThat(after.rows()).extracting(each -> each.get("name_vi")).contains("Một", "Ba");
    }

    @Test
    void aRemovedBranchComesBackAsItWas() {
        var draft = filled();
        var before = draft.rows().stream().map(DraftRow::cells).toList();
        var removed = asManager(() -> drafts.removeRow(
                draft.id(), draft.version(), draft.rows().get(0).id()));
        assertThat(asManager(() -> drafts.details(draft.id())).rows()).isEmpty();
        var back = asManager(() -> drafts.putBack(draft.id(), removed));
        assertThat(back.rows()).extracting(DraftRow::cells).containsExactlyElementsOf(before);
    }

    @Test
    void theNextVersionRemembersWhereEveryRowCameFrom() {
        var draft = filled();
        var reviewed = asManager(() -> drafts.submit(draft.id(), draft.version()));
        var published = asManager(() -> drafts.publish(draft.id(), reviewed.version()));
        var next = asManager(() -> drafts.details(drafts.beginNextVersion(published)));
        assertThat(next.header().version()).isEqualTo(2);
        assertThat(next.rows())
                .allSatisfy(row -> assertThat(row.get("predecessor")).isEqualTo(row.code()));
        var moved = asManager(() -> drafts.moveRow(
                next.id(),
                next.version(),
                next.rows().get(1).id(),
                next.rows().get(2).id(),
                DraftPlace.BELOW));
        assertThat(moved.rows())
                .filteredOn(row -> row.get("predecessor").equals("1.1"))
                .extracting(DraftRow::code)
                .containsExactly("1.2");
    }

    @Test
    void aPublishedVersionIsNeverPublishedAgain() {
        var draft = filled();
        var reviewed = asManager(() -> drafts.submit(draft.id(), draft.version()));
        asManager(() -> drafts.publish(draft.id(), reviewed.version()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> asManager(() -> drafts.begin(draft.header())));
    }

    @Test
    void onlyTheCycleManagerWrites() {
        var draft = filled();
        for (var role : Roles.ALL) {
            if (!role.equals(Roles.CYCLE_MANAGER)) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(role)
                        .isThrownBy(() -> ActingOfficer.run(
                                TestOfficers.without("Ai đó", role),
                                () -> drafts.discard(draft.id(), draft.version())));
            }
        }
    }
}
