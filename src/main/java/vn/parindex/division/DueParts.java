package vn.parindex.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.Officer;

/** What is open and due inside agencies, gathered by holder and day, for whoever reminds of it. No access check: not for people. */
@Component
public class DueParts {

    private final DivisionTables tables;
    private final OwnReading reading;
    private final Parties parties;
    private final OpenFile files;

    DueParts(DivisionTables tables, OwnReading reading, Parties parties, OpenFile files) {
        this.tables = tables;
        this.reading = reading;
        this.parties = parties;
        this.files = files;
    }

    /** Of files that are still being written; who stands in for somebody holds their parts as well. */
    @Transactional(readOnly = true)
    public List<DuePart> between(LocalDate from, LocalDate to) {
        return tables.dueBetween(from, to).stream()
                .filter(file -> files.isOpen(file.cycle(), file.agency()))
                .flatMap(file -> of(file, from, to).stream())
                .toList();
    }

    private List<DuePart> of(DividedFile file, LocalDate from, LocalDate to) {
        var officers = parties.officers(file.agency());
        var due = new ArrayList<DuePart>();
        reading.of(file.cycle(), file.agency(), officers)
                .forEach((officer, own) -> due.addAll(own.parts().stream()
                        .filter(part -> part.open() > 0)
                        .filter(part -> !part.row().dueOn().isBefore(from)
                                && !part.row().dueOn().isAfter(to))
                        .collect(Collectors.groupingBy(part -> part.row().dueOn(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(day -> due(file, officer, day.getKey(), day.getValue()))
                        .toList()));
        return due;
    }

    private static DuePart due(DividedFile file, Officer officer, LocalDate day, List<OwnPart> parts) {
        return new DuePart(file.cycle(), file.agency(), officer, day, List.copyOf(parts));
    }
}
