package vn.parindex.evidence;

import java.util.regex.Pattern;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

/**
 * A file that somebody is about to bring.
 *
 * @param fingerprint what the browser recognises the file by when it is offered again
 * @param target the address that is told when all of it is there; only its sender ever reads it again
 */
public record NewUpload(AgencyId agency, String fileName, long size, String fingerprint, String target) {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{0,128}");
    private static final Pattern TARGET = Pattern.compile("(api/[A-Za-z0-9/-]{1,390})?");

    public NewUpload {
        if (!FINGERPRINT.matcher(fingerprint).matches()
                || !TARGET.matcher(target).matches()) {
            throw new RefusedException("evidence.ApiErrors.unreadable");
        }
    }
}
