package vn.parindex.installation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReasonService;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Node;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.identity.ActingOfficer;

/** The cycle manager writes standard reasons for every field, before the appraisal begins. */
@Component
class SimulatedReasons {

    private static final List<Words> EVERYWHERE = List.of(
            new Words(
                    ReasonPurpose.CHANGE,
                    "Số liệu trong tài liệu kiểm chứng thấp hơn số liệu tự chấm.",
                    "The figures in the evidence are lower than those of the self-assessment."),
            new Words(
                    ReasonPurpose.CHANGE,
                    "Kết quả đạt được sau ngày 31/12 của năm đánh giá.",
                    "The result was reached after 31 December of the year assessed."),
            new Words(
                    ReasonPurpose.ASK,
                    "Đề nghị cơ quan nêu rõ nguồn và cách tính số liệu này.",
                    "Please state the source of this figure and how it was computed."),
            new Words(
                    ReasonPurpose.ASK,
                    "Đề nghị bổ sung văn bản có số, ngày và trang chứa số liệu.",
                    "Please add the document with its number, date and the page of the figure."),
            new Words(
                    ReasonPurpose.REJECT,
                    "Văn bản ban hành ngoài năm đánh giá.",
                    "The document was issued outside the year assessed."),
            new Words(
                    ReasonPurpose.REJECT,
                    "Tài liệu không có số, ngày ban hành hoặc chữ ký.",
                    "The document has no number, no date of issue or no signature."));

    private final StandardReasonService reasons;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final SimulatedOfficers officers;

    SimulatedReasons(StandardReasonService reasons, Cycles cycles, CriteriaSets sets, SimulatedOfficers officers) {
        this.reasons = reasons;
        this.cycles = cycles;
        this.sets = sets;
        this.officers = officers;
    }

    void write(CycleId cycle) {
        var fields = cycles.participants(cycle).stream()
                .map(Participant::set)
                .distinct()
                .flatMap(set -> sets.get(set).fields().stream())
                .map(Node::id)
                .toList();
        ActingOfficer.run(
                officers.manager(),
                () -> fields.forEach(field ->
                        EVERYWHERE.forEach(words -> reasons.add(field, words.purpose(), words.vi(), words.en()))));
    }

    /** A standard reason for the purpose, the same for the same luck between 0 and 1. */
    String words(ReasonPurpose purpose, double luck) {
        var fitting = EVERYWHERE.stream()
                .filter(words -> words.purpose() == purpose)
                .map(Words::vi)
                .toList();
        return fitting.get((int) (luck * fitting.size()));
    }

    private record Words(ReasonPurpose purpose, String vi, String en) {}
}
