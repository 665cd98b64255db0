package vn.parindex.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.shared.LocalizedText;

/** The table of holidays, read once and kept: it changes when days are declared. */
@Component
class HolidayTable {

    private final JdbcTemplate jdbc;
    private volatile HolidayCalendar calendar;

    HolidayTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    HolidayCalendar calendar() {
        if (calendar == null) {
            calendar = new HolidayCalendar(jdbc.query(
                    "SELECT day, name_vi, name_en, working FROM cycle_holiday ORDER BY day", HolidayTable::row));
        }
        return calendar;
    }

    void add(List<Holiday> holidays) {
        jdbc.batchUpdate(
                "INSERT INTO cycle_holiday (day, name_vi, name_en, working) VALUES (?, ?, ?, ?)",
                holidays,
                holidays.size(),
                (statement, holiday) -> {
                    statement.setObject(1, holiday.day());
                    statement.setString(2, holiday.name().vi());
                    statement.setString(3, holiday.name().en());
                    statement.setBoolean(4, holiday.working());
                });
        calendar = null;
    }

    /** One change at a time; readers are not held up. */
    void hold() {
        jdbc.query("SELECT day FROM cycle_holiday ORDER BY day LIMIT 1 FOR UPDATE", row -> {});
        calendar = null;
    }

    void change(HolidayChanges changes) {
        changes.withdrawn().forEach(day -> jdbc.update("DELETE FROM cycle_holiday WHERE day = ?", day));
        add(changes.declared());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                calendar = null;
            }
        });
    }

    private static Holiday row(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                row.getBoolean("working"));
    }
}
