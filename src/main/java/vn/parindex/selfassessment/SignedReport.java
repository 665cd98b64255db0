package vn.parindex.selfassessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.parindex.evidence.DocumentRow;

/** The report on paper, signed and stamped, that goes with a file: a document of the agency's library, its number and date. */
public record SignedReport(
        DocumentRow document, String number, LocalDate dated, String attachedByName, LocalDateTime attachedAt) {}
