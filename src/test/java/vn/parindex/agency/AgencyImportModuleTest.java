package vn.parindex.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.PreviewedAgency.Effect;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Texts;

/** A list comes into the directory whole or not at all, as it was shown, and leaves its traces. */
class AgencyImportModuleTest extends IntegrationTest {

    private static final String HEAD = "code,kind,name_vi,region,assessed,ranked\n";

    @Autowired
    private AgencyImportService imports;

    @Autowired
    private AgencyDirectoryService directory;

    @Autowired
    private OtherLevels levels;

    @Autowired
    private Agencies agencies;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private JdbcTemplate jdbc;

    private Officer manager;
    private String code;

    @BeforeEach
    void theManagerComes() {
        levels.arrive();
        manager = people.of(Roles.CYCLE_MANAGER);
        code = "T-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private AgencyPreview preview(String csv) {
        return ActingOfficer.call(
                manager, () -> imports.preview("C:\\tmp\\danh-sach.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void apply(AgencyPreview preview) {
        ActingOfficer.run(manager, () -> imports.apply(preview));
    }

    private static String department(String code, String name, String ranked) {
        return code + ",DEPARTMENT," + name + ",Cà Mau,có," + ranked + "\n";
    }

    private long audited(String action, String code) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_event WHERE action = ? AND detail LIKE ?",
                Long.class,
                action,
                "%" + code + "%");
    }

    private void refused(AgencyPreview preview, String key) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> apply(preview))
                .extracting(RefusedException::key)
                .isEqualTo(key);
    }

    @Test
    void aPreviewStoresNothingAndAnImportAllOfIt() {
        var preview =
                preview(HEAD + department(code, "Thanh tra tỉnh", "không") + department("CM-SYT", "Sở Y tế mới", "có"));
        assertThat(preview.fileName()).isEqualTo("danh-sach.csv");
        assertThat(preview.count(Effect.NEW)).isOne();
        assertThat(agencies.byCode(code)).isEmpty();

        apply(preview);

        var added = agencies.byCode(code).orElseThrow();
        assertThat(added.kind()).isEqualTo(OtherLevels.DEPARTMENT);
        assertThat(added.name().in(Locale.ENGLISH)).isEqualTo("Thanh tra tỉnh");
        assertThat(added.assessed()).isTrue();
        assertThat(added.ranked()).isFalse();
        assertThat(agencies.byCode("CM-SYT").orElseThrow().name().vi()).isEqualTo("Sở Y tế mới");
        assertThat(audited("agency.added", code)).isOne();
        assertThat(audited("agency.changed", "Sở Y tế mới")).isOne();
        assertThat(audited("agency.imported", preview.sha256())).isOne();

        apply(preview(HEAD + department("CM-SYT", "Sở Y tế tỉnh Cà Mau", "có")));
    }

    @Test
    void aFaultyListIsNotLoadedByHalf() {
        var preview = preview(HEAD + department(code, "Tốt", "có") + department(code + "x", "", "có"));
        assertThat(preview.rows()).hasSize(1);
        refused(preview, "agency.refusal.faulty");
        assertThat(agencies.byCode(code)).isEmpty();
    }

    @Test
    void aListThatChangesNothingIsNotLoaded() {
        apply(preview(HEAD + department(code, "Một", "có")));
        refused(preview(HEAD + department(code, "Một", "có")), "agency.refusal.nothing");
    }

    @Test
    void whatWasShownIsWhatIsDone() {
        var preview = preview(HEAD + department(code, "Một", "có"));
        apply(preview(HEAD + department(code, "Hai", "có")));
        refused(preview, "agency.refusal.changedMeanwhile");
        assertThat(agencies.byCode(code).orElseThrow().name().vi()).isEqualTo("Hai");
    }

    @Test
    void theDatabaseItselfRefusesACodeInOtherCapitals() {
        apply(preview(HEAD + department(code, "Một", "có")));
        var row = "INSERT INTO agency (id, code, kind, name_vi, name_en, name_folded, assessed, ranked)"
                + " VALUES (?, ?, 'DEPARTMENT', 'a', 'a', 'a', TRUE, TRUE)";
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> jdbc.update(row, UUID.randomUUID().toString(), code.toLowerCase(Locale.ROOT)));
    }

    @Test
    void anAgencyThatTookPartKeepsItsKind() {
        cycles.open(2, "92");
        var problems =
                preview(HEAD + "92,DEPARTMENT,Thành phố Cần Thơ,ĐBSCL,có,có\n").problems();
        assertThat(problems).extracting(AgencyProblem::key).containsExactly("agency.problem.kindFixed");

        apply(preview(HEAD + department(code, "Một", "có")));
        apply(preview(HEAD + code + ",ONE_STOP_SHOP,Một,Cà Mau,có,có\n"));
        assertThat(agencies.byCode(code).orElseThrow().kind()).isEqualTo(OtherLevels.SHOP);
    }

    @Test
    void theTemplateComesBackAsTheDirectoryItIs() {
        var bytes = ActingOfficer.call(manager, () -> imports.template(Texts.VIETNAMESE));
        var preview = ActingOfficer.call(manager, () -> imports.preview("mau.xlsx", bytes));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows()).hasSize(agencies.all().size()).allMatch(row -> row.effect() == Effect.UNCHANGED);
    }

    @Test
    void oneAgencyIsAddedAndChangedByForm() {
        ActingOfficer.run(manager, () -> directory.add(draft(code, "DEPARTMENT", "Một")));
        ActingOfficer.run(manager, () -> directory.change(draft(code, "DEPARTMENT", "  Một \n hai ")));
        assertThat(agencies.byCode(code).orElseThrow().name().vi()).isEqualTo("Một hai");
        assertThat(audited("agency.changed", "Một → Một hai")).isOne();

        for (var wrong : Map.of(
                        draft(code, "DEPARTMENT", "Hai"), "code",
                        draft(code.toLowerCase(Locale.ROOT), "DEPARTMENT", "Hai"), "code",
                        draft(code + "y", "NOWHERE", "Hai"), "kind",
                        draft(code + "z", "DEPARTMENT", " "), "name_vi")
                .entrySet()) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> ActingOfficer.run(manager, () -> directory.add(wrong.getKey())))
                    .extracting(RefusedException::field)
                    .isEqualTo(wrong.getValue());
        }
    }

    @Test
    void kindsAreAddedOnceAndRenamed() {
        var kind = "K" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        ActingOfficer.run(manager, () -> directory.addKind(kind(kind, "Xã")));
        ActingOfficer.run(manager, () -> directory.renameKind(kind(kind, "Xã, phường")));
        assertThat(Texts.of(Texts.VIETNAMESE, "agency.AgencyKind." + kind)).isEqualTo("Xã, phường");
        assertThat(audited("agency.kindAdded", kind)).isOne();
        assertThat(audited("agency.kindRenamed", kind)).isOne();
        for (var wrong : List.of(kind(kind, "Xã"), kind("xa", "Xã"))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> ActingOfficer.run(manager, () -> directory.addKind(wrong)))
                    .extracting(RefusedException::field)
                    .isEqualTo("code");
        }
    }

    @Test
    void onlyTheCycleManagerWrites() {
        for (var role : List.of(Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.OFFICER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> ActingOfficer.run(
                            people.of(role), () -> imports.preview("a.csv", HEAD.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static AgencyDraft draft(String code, String kind, String name) {
        return new AgencyDraft(code, kind, name, "", "", true, true, "", "");
    }

    private static AgencyKindDraft kind(String code, String name) {
        return new AgencyKindDraft(code, name, "", name, "");
    }
}
