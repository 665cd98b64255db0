package vn.parindex.agency;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.Texts;

/** The kinds of agency that there are. Their names are texts that come from data. */
@Service
public class AgencyKinds implements SmartInitializingSingleton {

    private static final String ALL = "SELECT code, name_vi, name_en, plural_vi, plural_en FROM agency_kind";

    private final JdbcClient jdbc;

    AgencyKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ministries, provinces, then the others by code. */
    public List<AgencyKindRow> all() {
        return jdbc
                .sql(ALL)
                .query((row, number) -> new AgencyKindRow(
                        new AgencyKind(row.getString("code")),
                        new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                        new LocalizedText(row.getString("plural_vi"), row.getString("plural_en"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(AgencyKindRow::kind))
                .toList();
    }

    /** Adds a kind, or gives one that is there new names. */
    @Transactional
    public void name(AgencyKindRow kind) {
        jdbc.sql("INSERT INTO agency_kind (code, name_vi, name_en, plural_vi, plural_en) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE name_vi = VALUES(name_vi), name_en = VALUES(name_en),"
                        + " plural_vi = VALUES(plural_vi), plural_en = VALUES(plural_en)")
                .params(
                        kind.kind().code(),
                        kind.name().vi(),
                        kind.name().en(),
                        kind.plural().vi(),
                        kind.plural().en())
                .update();
        tell(kind);
    }

    @Override
    public void afterSingletonsInstantiated() {
        all().forEach(AgencyKinds::tell);
    }

    private static void tell(AgencyKindRow row) {
        var key = "agency.AgencyKind." + row.kind();
        Texts.fromData(key, row.name());
        Texts.fromData(key + ".plural", row.plural());
    }
}
