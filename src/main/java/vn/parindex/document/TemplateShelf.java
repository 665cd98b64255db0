package vn.parindex.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.document.Template.Origin;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Every version of every template. Says nothing about who may change one: the features whose papers they are do. */
@Component
public class TemplateShelf {

    /** Owner of the templates for all agencies. */
    public static final UUID MINISTRY = new UUID(0, 0);

    private static final String VERSION =
            "SELECT version, file_name, content IS NULL, uploaded_by_name, uploaded_at FROM document_template";

    private final JdbcClient jdbc;
    private final PaperRendering rendering;

    TemplateShelf(JdbcClient jdbc, PaperRendering rendering) {
        this.jdbc = jdbc;
        this.rendering = rendering;
    }

    /** What held for this owner at that time: its own, else the ministry's, else the one of the program. */
    public Template inForce(PaperKind kind, UUID owner, LocalDateTime at) {
        return own(kind, owner, at)
                .or(() -> own(kind, MINISTRY, at))
                .orElseGet(() -> new Template(Origin.PROGRAM, null, rendering.defaultTemplate(kind)));
    }

    /** All versions, the latest first. */
    public List<TemplateVersion> history(PaperKind kind, UUID owner) {
        return jdbc.sql(VERSION + " WHERE kind = ? AND owner_id = ? ORDER BY version DESC")
                .params(kind.code(), owner)
                .query(TemplateShelf::version)
                .list();
    }

    /** @throws NotFoundException when there is no such version, or nothing in it */
    public byte[] content(PaperKind kind, UUID owner, int version) {
        return jdbc.sql("SELECT content FROM document_template WHERE kind = ? AND owner_id = ? AND version = ?"
                        + " AND content IS NOT NULL")
                .params(kind.code(), owner, version)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFoundException("No version " + version + " of template " + kind.code()));
    }

    /**
     * Takes a template in, as the next version.
     *
     * @throws RefusedException for an unsafe document, one with placeholders that nothing fills, or when somebody else
     *     was faster
     */
    public TemplateVersion add(PaperKind kind, UUID owner, TemplateFile file, TemplateAuthor by) {
        if (rendering.check(kind, file.content()).stream().anyMatch(problem -> !problem.isNote())) {
            throw new RefusedException("document.TemplateShelf.faulty");
        }
        return insert(kind, owner, file.name(), file.content(), by);
    }

    /** Back to what held before this owner uploaded anything. */
    public TemplateVersion withdraw(PaperKind kind, UUID owner, TemplateAuthor by) {
        return insert(kind, owner, "", null, by);
    }

    private TemplateVersion insert(PaperKind kind, UUID owner, String name, byte[] content, TemplateAuthor by) {
        int next = history(kind, owner).stream()
                        .mapToInt(TemplateVersion::version)
                        .max()
                        .orElse(0)
                + 1;
        try {
            jdbc.sql("INSERT INTO document_template (kind, owner_id, version, file_name, content, sha256, uploaded_by,"
                            + " uploaded_by_name, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(kind.code())
                    .param(owner)
                    .param(next)
                    .param(name)
                    .param(content)
                    .param(content == null ? null : sha256(content))
                    .param(by.username())
                    .param(by.name())
                    .param(by.at())
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new RefusedException("document.TemplateShelf.faster");
        }
        return new TemplateVersion(next, name, content == null, by.name(), by.at());
    }

    private Optional<Template> own(PaperKind kind, UUID owner, LocalDateTime at) {
        return jdbc.sql(VERSION + " WHERE kind = ? AND owner_id = ? AND uploaded_at <= ? ORDER BY version DESC LIMIT 1")
                .params(kind.code(), owner, at)
                .query(TemplateShelf::version)
                .optional()
                .filter(latest -> !latest.withdrawn())
                .map(latest -> new Template(
                        owner.equals(MINISTRY) ? Origin.MINISTRY : Origin.AGENCY,
                        latest,
                        content(kind, owner, latest.version())));
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getInt(1),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                row.getObject(5, LocalDateTime.class));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
