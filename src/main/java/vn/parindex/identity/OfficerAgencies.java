package vn.parindex.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.LocalizedText;

/** Names of the agencies that accounts belong to. They never change while the program runs. */
@Component
class OfficerAgencies {

    private final JdbcClient jdbc;
    private final Map<AgencyId, LocalizedText> names = new ConcurrentHashMap<>();

    OfficerAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nameOf(AgencyId agency) {
        return names.computeIfAbsent(agency, this::read).in(LocaleContextHolder.getLocale());
    }

    private LocalizedText read(AgencyId agency) {
        return jdbc.sql("SELECT name_vi, name_en FROM agency WHERE id = ?")
                .param(agency.toString())
                .query((row, number) -> new LocalizedText(row.getString("name_vi"), row.getString("name_en")))
                .single();
    }
}
