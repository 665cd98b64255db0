package vn.parindex.exchange;

import static vn.parindex.exchange.UploadedWorkbook.refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.exchange.IssuedBase.BaseLeaf;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.RefusedException;

/** Lays a workbook that came back beside the file as it stands. Stores nothing. */
@Component
class Comparing {

    private final SelfAssessmentService files;
    private final Cycles cycles;
    private final Agencies agencies;
    private final ExchangeTables tables;

    Comparing(SelfAssessmentService files, Cycles cycles, Agencies agencies, ExchangeTables tables) {
        this.files = files;
        this.cycles = cycles;
        this.agencies = agencies;
        this.tables = tables;
    }

    /** @throws RefusedException for a workbook that is not one of this file, or whose form was changed */
    OfflinePreview compare(CycleId cycle, AgencyId agency, byte[] content) {
        var file = files.open(cycle, agency);
        var workbook = UploadedWorkbook.read(content);
        var given = given(workbook, cycle, agency);
        if (!workbook.base().setHash().equals(file.set().contentHash())) {
            throw refusal("otherSet");
        }
        var readings = new FilledCells(workbook, file.set()).read();
        var answers = files.answers(cycle, agency).stream()
                .collect(Collectors.toMap(AnswerDetails::leaf, Function.identity()));
        var leaves = workbook.base().leaves().stream()
                .map(base -> difference(base, file.set().leaf(id(base)), readings.get(id(base)), answers.get(id(base))))
                .filter(leaf -> !leaf.fields().isEmpty())
                .toList();
        int compared = readings.values().stream().mapToInt(Map::size).sum();
        return new OfflinePreview(
                cycle, agency, given.id(), IssuedBase.seal(content), given.toName(), given.at(), leaves, compared);
    }

    private GivenWorkbook given(UploadedWorkbook workbook, CycleId cycle, AgencyId agency) {
        var base = workbook.base();
        if (!base.agency().equals(agency.toString())) {
            throw refusal(
                    "otherAgency",
                    base.agencyName(),
                    agencies.get(agency).name().vi());
        }
        if (!base.cycle().equals(cycle.toString())) {
            int year = cycles.get(cycle).year().value();
            throw base.year() == year ? refusal("otherCycle", year) : refusal("otherYear", base.year(), year);
        }
        return known(base)
                .filter(given -> given.seal().equals(IssuedBase.seal(workbook.baseText())))
                .filter(given -> given.cycle().equals(cycle) && given.agency().equals(agency))
                .orElseThrow(() -> refusal("tampered"));
    }

    private Optional<GivenWorkbook> known(IssuedBase base) {
        try {
            return tables.workbook(new WorkbookId(UUID.fromString(base.workbook())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static LeafId id(BaseLeaf base) {
        return LeafId.of(base.leaf());
    }

    private static LeafDifference difference(
            BaseLeaf base, Leaf leaf, Map<String, FieldReading> readings, AnswerDetails answer) {
        if (answer == null) {
            return hidden(base, leaf, readings);
        }
        var now = LeafFields.values(leaf, answer.content());
        return new LeafDifference(
                leaf,
                answer.version(),
                answer.content(),
                answer.updatedByName(),
                answer.updatedAt(),
                answer.closed(),
                ThreeWayMerge.differences(base.values(), now, readings));
    }

    /** A leaf that is not this reader's: what was typed is shown back, what stands in the system is not. */
    private static LeafDifference hidden(BaseLeaf base, Leaf leaf, Map<String, FieldReading> readings) {
        List<FieldDifference> fields = ThreeWayMerge.differences(base.values(), base.values(), readings);
        var why = new RefusedException("exchange.refusal.notYours");
        return new LeafDifference(leaf, base.version(), AnswerContent.nothing(), null, null, Optional.of(why), fields);
    }
}
