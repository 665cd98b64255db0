package vn.parindex.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.parindex.shared.LocalizedText;

/**
 * SHA-256 over a canonical text of a set: every value in a fixed order, each preceded by its length so that no two
 * sets share a text. Two files that say the same have the same hash, however they are laid out.
 */
final class ContentHash {

    private final StringBuilder text = new StringBuilder();

    private ContentHash() {}

    static String of(SetHeader header, List<TreeNode> rows) {
        var hash = new ContentHash();
        hash.add(header);
        rows.forEach(hash::add);
        return hash.digest();
    }

    private void add(SetHeader header) {
        add(header.code());
        add(header.version());
        add(header.scope());
        add(header.name());
        add(header.legalBasis());
        add(header.total());
        add(header.reconstruction());
        add(header.rescales());
    }

    private void add(TreeNode row) {
        add(row.node().level());
        add(row.node().code());
        add(row.node().name());
        add(row.node().inChargeCode());
        add(row.guide().evidence());
        add(row.guide().guidance());
        add(row.guide().period());
        add(row.guide().dataSource());
        row.guide().examples().forEach(this::add);
        add(row.predecessor().orElse(""));
        row.scoring().ifPresent(this::add);
    }

    private void add(LeafScoring scoring) {
        add(scoring.maximum());
        add(scoring.source());
        add(scoring.rule() == null ? "" : RuleJson.write(scoring.rule()));
        add(scoring.notApplicable());
    }

    private void add(SetScope scope) {
        add(scope.instrument());
        add(scope.kind());
        add(scope.fromYear());
        add(scope.toYear());
    }

    private void add(LegalBasis basis) {
        add(basis.number());
        add(basis.date());
        add(basis.article());
    }

    private void add(LocalizedText value) {
        add(value.vi());
        add(value.en());
    }

    private void add(Object value) {
        var written = value == null ? "" : value.toString();
        text.append(written.length()).append(':').append(written).append('\n');
    }

    private String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
