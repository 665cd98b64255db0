package vn.parindex.selfassessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.RefusedException;

/**
 * Everything that a leader approves: the answers of a file in the set's order, with the documents that prove them, and what
 * the agency says about the whole.
 * Two files with one hash say the same.
 */
final class FileContent {

    private static final String FORM = "par-self-assessment/1";

    private final SelfAssessment file;
    private final FrozenSet set;
    private final Map<LeafId, Answer> answers;
    private final Map<LeafId, List<AttachmentRow>> documents;
    private final FileRemarks remarks;
    private final Optional<SignedReport> report;
    private final List<Leaf> leaves;

    FileContent(
            SelfAssessment file,
            FrozenSet set,
            List<Answer> answers,
            List<AttachmentRow> documents,
            FileRemarks remarks,
            Optional<SignedReport> report) {
        this.file = file;
        this.remarks = remarks;
        this.set = set;
        this.answers = answers.stream().collect(Collectors.toMap(Answer::leaf, Function.identity()));
        this.documents = documents.stream().collect(Collectors.groupingBy(AttachmentRow::leaf));
        this.report = report;
        this.leaves = FileSets.selfScored(set).stream()
                .filter(leaf -> this.answers.containsKey(leaf.id()))
                .toList();
    }

    SelfAssessment file() {
        return file;
    }

    Optional<SignedReport> report() {
        return report;
    }

    ContentTotals totals() {
        return ContentTotals.of(this);
    }

    FrozenSet set() {
        return set;
    }

    /** The leaves that the agency scores, in the set's order. */
    List<Leaf> leaves() {
        return leaves;
    }

    Answer answer(Leaf leaf) {
        return answers.get(leaf.id());
    }

    List<AttachmentRow> documents(Leaf leaf) {
        return documents.getOrDefault(leaf.id(), List.of());
    }

    /** What keeps the file from being submitted, in the set's order. */
    List<LeafProblem> problems() {
        return leaves().stream()
                .flatMap(leaf ->
                        Completeness.check(answer(leaf), leaf, documents(leaf).size()).stream())
                .toList();
    }

    /**
     * @throws IncompleteFileException with every problem
     * @throws RefusedException when a document carries a secrecy mark
     */
    void refuseUnlessComplete() {
        var problems = problems();
        if (!problems.isEmpty()) {
            throw new IncompleteFileException(problems);
        }
        refuseMarked();
    }

    private void refuseMarked() {
        leaves().stream()
                .flatMap(leaf -> documents(leaf).stream())
                .filter(attached -> attached.document().isMarked())
                .findFirst()
                .ifPresent(attached -> {
                    throw new RefusedException(
                            "selfassessment.refusal.marked", attached.document().name());
                });
    }

    /** SHA-256 over the canonical text. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One line per fact; free text carries its length, so that no text can imitate a line. */
    String canonical() {
        var text = new StringBuilder(FORM).append('\n');
        text.append("cycle ").append(file.cycle()).append('\n');
        text.append("agency ").append(file.agency()).append('\n');
        text.append("set ")
                .append(set.id())
                .append(' ')
                .append(set.code())
                .append(' ')
                .append(set.version());
        text.append('\n');
        leaves().forEach(leaf -> write(text, leaf));
        if (!remarks.areEmpty()) {
            write(text, "difficulties", remarks.difficulties());
            write(text, "proposals", remarks.proposals());
        }
        report.ifPresent(signed -> write(text, signed));
        return text.toString();
    }

    private void write(StringBuilder text, Leaf leaf) {
        var answer = answer(leaf);
        var content = answer.content();
        text.append("leaf ").append(leaf.code()).append(' ').append(leaf.id()).append('\n');
        text.append("choice ").append(content.choice()).append('\n');
        content.figures()
                .forEach((symbol, figure) -> text.append("figure ")
                        .append(symbol)
                        .append(' ')
                        .append(figure.toPlainString())
                        .append('\n'));
        text.append("applies ").append(!content.notApplicable()).append('\n');
        text.append("points ").append(answer.points()).append('\n');
        write(text, "explanation", content.explanation());
        documents(leaf).stream()
                .sorted(Comparator.comparing(attached -> attached.document().sha256()))
                .forEach(attached -> write(text, attached));
    }

    private static void write(StringBuilder text, String name, String words) {
        text.append(name).append(' ').append(words.length()).append('\n');
        text.append(words).append('\n');
    }

    private static void write(StringBuilder text, SignedReport signed) {
        text.append("report ").append(signed.document().sha256()).append(' ').append(signed.dated());
        text.append(' ')
                .append(signed.number().length())
                .append(' ')
                .append(signed.number())
                .append('\n');
    }

    private static void write(StringBuilder text, AttachmentRow attached) {
        var page = attached.pageReference() == null ? "" : attached.pageReference();
        text.append("document ").append(attached.document().sha256());
        text.append(' ').append(page.length()).append(' ').append(page).append('\n');
    }
}
