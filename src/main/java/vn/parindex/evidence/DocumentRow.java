package vn.parindex.evidence;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyId;

/** A document of an agency's library. Its content never changes; {@link #sha256()} names it. */
public record DocumentRow(
        DocumentId id,
        AgencyId agency,
        String fileName,
        DocumentType type,
        long size,
        String sha256,
        Issuance issuance,
        String uploadedBy,
        String uploadedByName,
        LocalDateTime uploadedAt,
        long version,
        TextStatus text,
        ScanStatus scan) {

    /** Whether the content may be handed out, shown and read. */
    public boolean isServed() {
        return scan.served() && !isMarked();
    }

    /** Whether its first page carries a secrecy mark, so that it may not be here at all. */
    public boolean isMarked() {
        return text == TextStatus.MARKED;
    }

    /** What to call it where people read: number and title as far as known, else the name of the file. */
    public String name() {
        var known = Stream.of(issuance.number(), issuance.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
        return issuance.title() == null && issuance.number() != null
                ? issuance.number() + " – " + fileName
                : known.isEmpty() ? fileName : known;
    }
}
