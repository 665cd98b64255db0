package vn.parindex.evidence;

import java.util.regex.Pattern;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

/**
 * All of a file is there: take it into the library.
 *
 * @param upload null when nothing had to be sent because the library holds the content already
 * @param sha256 what the browser counted over the whole file
 */
public record FinishUpload(AgencyId agency, UploadId upload, String sha256) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FinishUpload {
        if (sha256 == null || !SHA_256.matcher(sha256).matches()) {
            throw RefusedException.at("sha256", "evidence.ApiErrors.unreadable");
        }
    }

    /** @param upload as it came over the wire; null for content that is known */
    public static FinishUpload of(AgencyId agency, String upload, String sha256) {
        return new FinishUpload(agency, upload == null ? null : UploadId.of(upload), sha256);
    }
}
