package vn.parindex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

class AccountTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);

    private final Account account = account(AgencyId.next(), Roles.OFFICER);

    @Test
    void aCodeExpiresAndHasToBeReplaced() {
        account.issueCode("hash", NOW);

        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.codeExpiredAt(NOW.plusDays(3).minusSeconds(1))).isFalse();
        assertThat(account.codeExpiredAt(NOW.plusDays(3))).isTrue();

        account.choosePassword("other hash");

        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.codeExpiredAt(NOW.plusYears(1))).isFalse();
    }

    @Test
    void isDisabledAndEnabledOnce() {
        account.disable();

        assertThat(account.enabled()).isFalse();
        assertThatThrownBy(account::disable).isInstanceOf(RefusedException.class);

        account.enable();

        assertThatThrownBy(account::enable).isInstanceOf(RefusedException.class);
    }

    @Test
    void rolesOfAnAgencyNeedOne() {
        assertThatThrownBy(() -> account(null, Roles.LEADER)).isInstanceOf(RefusedException.class);
        assertThat(account(null, Roles.COUNCIL_CHAIR).officer().agency()).isEmpty();
    }

    @Test
    void whoKeepsAccountsOrAuditsDoesNothingElse() {
        assertThatThrownBy(() -> account.giveRoles(Set.of(Roles.ADMINISTRATOR, Roles.OFFICER)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> account.giveRoles(Set.of(Roles.AUDITOR, Roles.COUNCIL_MEMBER)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> account.giveRoles(Set.of())).isInstanceOf(RefusedException.class);

        account.giveRoles(Set.of(Roles.OFFICER, Roles.COORDINATOR));

        assertThat(account.officer().roles()).containsExactlyInAnyOrder(Roles.OFFICER, Roles.COORDINATOR);
    }

    private static Account account(AgencyId agency, String... roles) {
        return new Account(
                Username.of("cantho.officer"),
                DisplayName.of("Nguyễn Thị Ngọc Hân"),
                agency,
                RoleSet.of(Set.of(roles), agency),
                NOW);
    }
}
