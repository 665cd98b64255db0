package vn.parindex.cycle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.LocalizedText;

/** Brings the shipped list of holidays into the table; days that are there already stay as they are. */
@Service
public class HolidayLoader {

    private static final ClassPathResource SHIPPED = new ClassPathResource("calendar/holidays.csv");

    private final HolidayTable holidays;

    HolidayLoader(HolidayTable holidays) {
        this.holidays = holidays;
    }

    /** May be repeated: adds only the days that are missing. */
    @Transactional
    public void load() {
        var known = holidays.calendar();
        var missing = shipped().stream()
                .filter(holiday -> known.on(holiday.day()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            holidays.add(missing);
        }
    }

    static List<Holiday> shipped() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(SHIPPED.getInputStream(), StandardCharsets.UTF_8);
                var records = format.parse(reader)) {
            return records.stream().map(HolidayLoader::holiday).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped list of holidays cannot be read", unreadable);
        }
    }

    private static Holiday holiday(CSVRecord row) {
        return new Holiday(
                LocalDate.parse(row.get("day")),
                new LocalizedText(row.get("name_vi"), row.get("name_en")),
                Boolean.parseBoolean(row.get("working")));
    }
}
