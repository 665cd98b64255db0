package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;

/** One officer works in Excel while a colleague works in the system; both find their work in the file. */
class OfflineJourneyIT extends JourneyTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService files;

    private CycleId cycle;
    private AgencyId agency;
    private Officer officer;
    private Leaf choice;
    private Leaf ratio;

    @BeforeEach
    void anOfficerAtAFile() {
        cycle = cycles.openOf(2032, 4, List.of("BNV"), "79").id();
        agency = cycles.agency("79");
        choice = testFiles.leaves(cycle, agency).get(0);
        ratio = testFiles.leaves(cycle, agency).get(1);
        officer = account("can-bo-" + System.nanoTime(), "Người Đi Vắng", Optional.of(agency), Roles.OFFICER);
        save(ratio, TestFiles.figures("90", "100"));
    }

    private void save(Leaf leaf, AnswerContent content) {
        var colleague = people.of(agency, Roles.COORDINATOR);
        ActingOfficer.run(colleague, () -> {
            var version = files.answer(cycle, agency, leaf.id()).version();
            files.save(new SaveAnswer(cycle, agency, leaf.id(), version, content));
        });
    }

    private AnswerContent stored(Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.answer(cycle, agency, leaf.id()))
                .content();
    }

    @Test
    void whatTwoPeopleDidInTwoPlacesMeetsInTheFile() {
        try (var person = person(officer.username())) {
            person.open(SelfAssessmentNavigation.file(cycle, agency));
            var offline = new OfflineRoundTrip(person).enter().download();
            assertThat(person.barriers()).isEmpty();
            person.picture("40-offline");

            save(ratio, TestFiles.figures("80", "100").explained("Sửa trên hệ thống"));
            offline.type(choice.code(), "choice", "Đủ")
                    .type(ratio.code(), "figure:b", "95,5")
                    .upload();
            person.sees("1 chỗ cần chọn").sees("Sửa trên hệ thống");
            assertThat(person.barriers()).isEmpty();
            person.picture("41-offline-differences");

            person.choose("Lấy giá trị trong Excel").press("Nhận 2 giá trị").confirm("Nhận 2 giá trị");
            person.sees("Đã nhận 2 mục từ Excel").picture("42-offline-taken");
            assertThat(person.barriers()).isEmpty();

            assertThat(stored(choice)).isEqualTo(new AnswerContent(2, Map.of(), "", false));
            assertThat(stored(ratio)).isEqualTo(TestFiles.figures("95.5", "100").explained("Sửa trên hệ thống"));
        }
    }
}
