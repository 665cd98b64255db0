package vn.parindex.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.document.PaperContent;
import vn.parindex.selfassessment.FileExtract;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shared.Percentage;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** A file as the content of its papers. Depends on nothing but the file: the same file makes the same paper. */
final class FilePaperContent {

    private final FileExtract file;
    private final CycleRow cycle;
    private final AgencyRow agency;
    private final Locale locale;
    private final FileSums sums;
    private final LeafWords words;
    private final PointsFormat format;

    FilePaperContent(FileExtract file, CycleRow cycle, AgencyRow agency, Locale locale) {
        this.file = file;
        this.cycle = cycle;
        this.agency = agency;
        this.locale = locale;
        this.sums = new FileSums(file);
        this.words = new LeafWords(locale);
        this.format = PointsFormat.of(locale);
    }

    PaperContent content() {
        var remarks = file.remarks();
        var explained = explainedFields();
        return heading()
                .with(sum(sums.whole()))
                .text("documents", format.number(documents()))
                .text(
                        "explained",
                        format.number(file.answers().stream()
                                .filter(words::needsWords)
                                .count()))
                .text("difficulties", remarks.difficulties())
                .text("proposals", remarks.proposals())
                .when("hasDifficulties", !remarks.difficulties().isEmpty())
                .when("hasProposals", !remarks.proposals().isEmpty())
                .when("hasExplanations", !explained.isEmpty())
                .list("explainedFields", explained)
                .list("fields", fields().stream().map(this::field).toList());
    }

    private PaperContent heading() {
        return new Issuer(agency)
                .content()
                .text("dateLine", dateLine())
                .text("year", Integer.toString(cycle.year().value()))
                .text("agency", agency.name().in(locale))
                .text("setName", file.set().name().in(locale))
                .text("signatory", file.draft() ? "" : file.file().submittedByName())
                .text("hash", file.contentHash())
                .when("draft", file.draft())
                .when("simulated", cycle.simulated());
    }

    /** The day of submission; a draft leaves day and month to the pen. */
    private String dateLine() {
        var at = file.file().submittedAt();
        if (file.draft() || at == null) {
            return text("dateLine.blank", cycle.year().value() + 1);
        }
        return text(
                "dateLine", "%02d".formatted(at.getDayOfMonth()), "%02d".formatted(at.getMonthValue()), at.getYear());
    }

    private PaperContent sum(FileSums.Sum sum) {
        var share = sum.maximum().isZero() ? null : Percentage.share(sum.points(), sum.maximum());
        return PaperContent.empty()
                .text("points", format.display(sum.points()))
                .text("maximum", format.display(sum.maximum()))
                .text("percent", format.percent(share))
                .text("leaves", format.number(sum.leaves()))
                .text("scored", format.number(sum.scored()))
                .text("missing", format.number(sum.missing()))
                .text("notApplicable", format.number(sum.notApplicable()))
                .when("hasMissing", sum.missing() > 0);
    }

    private PaperContent field(Node field) {
        return named(field).with(sum(sums.ofField(field.id()))).list("rows", rows(field));
    }

    private List<PaperContent> rows(Node field) {
        var rows = new ArrayList<PaperContent>();
        NodeId criterion = null;
        for (var answer : answers(field)) {
            var leaf = file.set().leaf(answer.leaf());
            if (!leaf.isCriterion() && !leaf.criterionId().equals(criterion)) {
                criterion = leaf.criterionId();
                var group = named(file.set().node(criterion));
                rows.add(PaperContent.empty().list("group", List.of(group)).when("leaf", false));
            }
            rows.add(PaperContent.empty().when("group", false).list("leaf", List.of(leaf(leaf, answer))));
        }
        return rows;
    }

    private PaperContent leaf(Leaf leaf, SubmittedAnswer answer) {
        var basis = words.basis(leaf, answer);
        var documents = words.documents(answer);
        return PaperContent.empty()
                .text("code", leaf.code())
                .text("name", leaf.name().in(locale))
                .text("maximum", format.display(sums.maximum(answer)))
                .text("points", words.points(answer, sums.points(answer)))
                .text("basis", basis)
                .text("documents", documents.isEmpty() ? "–" : documents)
                .when("hasBasis", !basis.isEmpty());
    }

    private List<PaperContent> explainedFields() {
        return fields().stream()
                .filter(field -> answers(field).stream().anyMatch(words::needsWords))
                .map(field -> named(field)
                        .with(sum(sums.ofField(field.id())))
                        .list(
                                "items",
                                answers(field).stream()
                                        .filter(words::needsWords)
                                        .map(this::explained)
                                        .toList()))
                .toList();
    }

    private PaperContent explained(SubmittedAnswer answer) {
        var content = answer.content();
        return leaf(file.set().leaf(answer.leaf()), answer)
                .text("why", words.why(answer))
                .text("explanation", content.explanation().strip())
                .text("documents", words.documents(answer).replace("\n", "; "))
                .when("hasExplanation", content.isExplained())
                .when("hasDocuments", !answer.documents().isEmpty());
    }

    private PaperContent named(Node node) {
        return PaperContent.empty()
                .text("code", node.code())
                .text("name", node.name().in(locale));
    }

    /** Fields of which the agency scores something. */
    private List<Node> fields() {
        return file.set().fields().stream()
                .filter(field -> !answers(field).isEmpty())
                .toList();
    }

    private List<SubmittedAnswer> answers(Node field) {
        return file.answers().stream()
                .filter(answer -> file.set().leaf(answer.leaf()).fieldId().equals(field.id()))
                .toList();
    }

    private long documents() {
        return file.answers().stream()
                .flatMap(answer -> answer.documents().stream())
                .map(attached -> attached.document().id())
                .distinct()
                .count();
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "papers.FilePaperContent." + element, arguments);
    }
}
