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
    void locksOutAfterFiveWrongPasswordsForAQuarterOfAnHour() {
        fail(4, NOW);
        assertThat(account.lockedOutAt(NOW)).isFalse();

        fail(1, NOW);

        assertThat(account.lockedOutAt(NOW)).isTrue();
        assertThat(account.lockedOutAt(NOW.plusMinutes(15).minusNanos(1000))).isTrue();
        assertThat(account.lockedOutAt(NOW.plusMinutes(15))).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4, NOW);

        assertThat(account.signedIn()).isTrue();
        fail(4, NOW);

        assertThat(account.lockedOutAt(NOW)).isFalse();
        assertThat(account.signedIn()).isTrue();
        assertThat(account.signedIn()).as("nothing left to forget").isFalse();
    }

    @Test
    void guessesDuringTheLockDoNotProlongIt() {
        fail(5, NOW);
        fail(5, NOW.plusMinutes(14));

        assertThat(account.lockedOutAt(NOW.plusMinutes(15))).isFalse();
    }

    @Test
    void countsAnewAfterTheLock() {
        fail(5, NOW);
        fail(4, NOW.plusMinutes(16));

        assertThat(account.lockedOutAt(NOW.plusMinutes(16))).isFalse();
    }

    @Test
    void administratorsEndALockBeforeItsTime() {
        fail(5, NOW);

        account.unlock();

        assertThat(account.lockedOutAt(NOW)).isFalse();
    }

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
    void aNewCodeEndsTheLock() {
        fail(5, NOW);

        account.issueCode("hash", NOW);

        assertThat(account.lockedOutAt(NOW)).isFalse();
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

    private void fail(int times, LocalDateTime at) {
        for (var time = 0; time < times; time++) {
            account.signInFailed(at);
        }
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
