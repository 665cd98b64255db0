package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT ALL PRIVILEGES ON *.* TO `app`@`%` WITH GRANT OPTION",
                "GRANT USAGE ON *.* TO `app`@`%` IDENTIFIED BY PASSWORD '*0' WITH GRANT OPTION",
                "GRANT FILE ON *.* TO `app`@`%`",
                "GRANT ALL PRIVILEGES ON `parindex`.* TO `app`@`%`",
                "GRANT UPDATE ON `parindex`.* TO `app`@`%`",
                "GRANT SELECT ON `par%`.* TO `app`@`%`",
                "GRANT SELECT ON `p_rindex`.* TO `app`@`%`",
                "GRANT SELECT ON `parindex`.`ledger_entry` TO `app`@`%` WITH GRANT OPTION",
                "GRANT `dba` TO `app`@`%`"
            })
    void isTooMuchBeyondSingleTables(String line) {
        assertThat(Grant.parse(line).isTooMuchFor("parindex")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT USAGE ON *.* TO `app`@`%` IDENTIFIED BY PASSWORD '*0'",
                "GRANT USAGE ON *.* TO `app`@`%` REQUIRE SSL",
                "GRANT SELECT, INSERT ON `parindex`.`ledger_entry` TO `app`@`%`",
                "GRANT ALL PRIVILEGES ON `other`.* TO `app`@`%`",
                "GRANT ALL PRIVILEGES ON `par\\_ndex`.* TO `app`@`%`",
                "GRANT EXECUTE ON FUNCTION `parindex`.`fold` TO `app`@`%`"
            })
    void leavesTablesAndOtherSchemasAlone(String line) {
        assertThat(Grant.parse(line).isTooMuchFor("parindex")).isFalse();
    }
}
