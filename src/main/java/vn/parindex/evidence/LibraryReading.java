package vn.parindex.evidence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AssessmentYear;

/** Brings together what the library knows of its papers and what the features say of their use. */
@Component
class LibraryReading {

    private final LibraryTable table;
    private final EvidenceDocuments documents;
    private final Editions editions;
    private final DocumentUses uses;

    LibraryReading(LibraryTable table, EvidenceDocuments documents, Editions editions, DocumentUses uses) {
        this.table = table;
        this.documents = documents;
        this.editions = editions;
        this.uses = uses;
    }

    List<LibraryRow> page(AgencyId agency, LibraryFilter filter, int offset, int limit) {
        return rows(agency, table.page(agency, query(filter, used(agency)), offset, limit));
    }

    int count(AgencyId agency, LibraryFilter filter) {
        return table.count(agency, query(filter, used(agency)));
    }

    /** How many papers each kind has, whatever kind the filter asks for; with the null key all of them. */
    LibraryCounts counts(AgencyId agency, LibraryFilter filter) {
        var used = used(agency);
        var counts = new EnumMap<LibraryTrait, Integer>(LibraryTrait.class);
        for (var trait : LibraryTrait.values()) {
            counts.put(trait, table.count(agency, query(filter.only(trait), used)));
        }
        return new LibraryCounts(table.count(agency, query(filter.only(null), used)), counts);
    }

    LibraryRow row(AgencyId agency, DocumentId document) {
        documents.get(agency, document);
        return rows(agency, List.of(editions.of(document).newest())).get(0);
    }

    /** Every edition of the paper, the newest first. */
    List<DocumentRow> editions(DocumentId document) {
        var series = editions.series(document);
        var known = documents.byIds(series);
        return series.stream().map(known::get).toList();
    }

    private List<LibraryRow> rows(AgencyId agency, List<DocumentId> papers) {
        var known = documents.byIds(papers);
        var series = editions.series(papers);
        var edition = editions.of(papers);
        var paper = new HashMap<DocumentId, DocumentId>();
        series.forEach((newest, all) -> all.forEach(each -> paper.put(each, newest)));
        var byPaper = uses.of(agency, paper.keySet()).stream()
                .collect(Collectors.groupingBy(use -> paper.get(use.document())));
        return papers.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(row -> new LibraryRow(row, edition.get(row.id()), byPaper.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Every use, said of the newest edition. */
    private Used used(AgencyId agency) {
        var all = uses.all(agency);
        var edition = editions.of(all.stream().map(DocumentUse::document).collect(Collectors.toSet()));
        return new Used(all, edition);
    }

    private static LibraryQuery query(LibraryFilter filter, Used used) {
        var trait = filter.trait();
        return new LibraryQuery(
                filter.words(),
                filter.asksForUse() ? used.papers(filter) : null,
                trait == LibraryTrait.UNUSED ? used.papers(LibraryFilter.NONE) : Set.of(),
                trait == LibraryTrait.INCOMPLETE,
                trait == LibraryTrait.NOT_SEARCHABLE,
                trait == LibraryTrait.OUTSIDE_YEAR ? used.byYear() : null);
    }

    /** All uses and the paper that each belongs to. */
    private record Used(List<DocumentUse> all, Map<DocumentId, Edition> edition) {

        Set<DocumentId> papers(LibraryFilter filter) {
            return all.stream()
                    .filter(filter::fits)
                    .map(this::paper)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Map<AssessmentYear, Set<DocumentId>> byYear() {
            return all.stream()
                    .collect(Collectors.groupingBy(
                            DocumentUse::year, TreeMap::new, Collectors.mapping(this::paper, Collectors.toSet())));
        }

        private DocumentId paper(DocumentUse use) {
            return edition.get(use.document()).newest();
        }
    }
}
