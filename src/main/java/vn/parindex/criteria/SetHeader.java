package vn.parindex.criteria;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/**
 * What a criteria set is, apart from its tree.
 *
 * @param code the same for all versions of one set
 * @param total what all leaves must add up to
 * @param reconstruction true when the content imitates an official set that was not at hand
 * @param rescales whether the rest is rescaled to the full maximum when a leaf does not apply
 */
public record SetHeader(
        String code,
        int version,
        SetScope scope,
        LocalizedText name,
        LegalBasis legalBasis,
        Points total,
        boolean reconstruction,
        boolean rescales) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");

    public SetHeader {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(total, "total");
        if (!CODE.matcher(code).matches() || version < 1) {
            throw new IllegalArgumentException("Not a set: " + code + " version " + version);
        }
    }

    /** The kind of agency that the set measures. */
    public AgencyKind kind() {
        return scope.kind();
    }

    /** The head of a later version. */
    SetHeader next(int later) {
        return version(later);
    }

    /** The same head with another version number. */
    SetHeader version(int other) {
        return new SetHeader(code, other, scope, name, legalBasis, total, reconstruction, rescales);
    }

    /** The same head with another total. */
    SetHeader withTotal(Points other) {
        return new SetHeader(code, version, scope, name, legalBasis, other, reconstruction, rescales);
    }

    /** The same set and version have the same id wherever they are loaded. */
    SetId id() {
        return new SetId(named(""));
    }

    /** The id of a node by its code; a leaf has the same value as its node. */
    NodeId nodeId(String nodeCode) {
        return new NodeId(named("/" + nodeCode));
    }

    private UUID named(String rest) {
        return UUID.nameUUIDFromBytes(("criteria/" + code + "/" + version + rest).getBytes(StandardCharsets.UTF_8));
    }
}
