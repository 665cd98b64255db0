package vn.parindex.evidence.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.EvidenceNavigation;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryTrait;
import vn.parindex.shared.AssessmentYear;

/** What is asked of the library, as it stands in the address; nonsense there asks for nothing. */
record LibraryAddress(LibraryFilter filter, DocumentId document) {

    static LibraryAddress of(QueryParameters parameters) {
        var year = parameters.getSingleParameter("year").orElse("");
        var trait = parameters.getSingleParameter("show").orElse("");
        return new LibraryAddress(
                new LibraryFilter(
                        parameters.getSingleParameter("q").orElse(""),
                        year.matches("20[1-9]\\d") && year.compareTo("2012") >= 0
                                ? new AssessmentYear(Integer.parseInt(year))
                                : null,
                        parameters.getSingleParameter("criterion").orElse(null),
                        Arrays.stream(LibraryTrait.values())
                                .filter(one -> one.name().equals(trait))
                                .findFirst()
                                .orElse(null)),
                parameters
                        .getSingleParameter(EvidenceNavigation.DOCUMENT)
                        .map(DocumentId::of)
                        .orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> asked = new TreeMap<>();
        if (!filter.words().isBlank()) {
            asked.put("q", filter.words());
        }
        if (filter.year() != null) {
            asked.put("year", filter.year().toString());
        }
        if (filter.criterion() != null) {
            asked.put("criterion", filter.criterion());
        }
        if (filter.trait() != null) {
            asked.put("show", filter.trait().name());
        }
        if (document != null) {
            asked.put(EvidenceNavigation.DOCUMENT, document.toString());
        }
        return QueryParameters.simple(asked);
    }
}
