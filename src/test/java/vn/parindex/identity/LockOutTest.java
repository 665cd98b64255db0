package vn.parindex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Roles;

/** What wrong passwords do: to the address they come from, and from the tenth in a row on to every stranger. */
class LockOutTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);

    private final Account account = account();
    private final SignInOrigin desk = from("10.1.1.1");
    private final SignInOrigin other = from("10.1.1.2");

    @Test
    void fiveWrongPasswordsShutTheAddressForAQuarterOfAnHour() {
        fail(4, desk, NOW);
        assertThat(account.shutTo(desk, NOW)).isFalse();

        fail(1, desk, NOW);

        assertThat(account.shutTo(desk, NOW)).isTrue();
        assertThat(account.shutTo(desk, NOW.plusMinutes(15).minusNanos(1000))).isTrue();
        assertThat(account.shutTo(desk, NOW.plusMinutes(15))).isFalse();
    }

    @Test
    void theOwnerStillComesInFromElsewhere() {
        fail(50, desk, NOW);

        assertThat(account.shutTo(other, NOW)).isFalse();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail(4, desk, NOW);

        account.signedIn(desk, NOW);
        fail(4, desk, NOW);

        assertThat(account.shutTo(desk, NOW)).isFalse();
    }

    @Test
    void guessesDuringTheLockDoNotProlongIt() {
        fail(5, desk, NOW);
        fail(5, desk, NOW.plusMinutes(14));

        assertThat(account.shutTo(desk, NOW.plusMinutes(15))).isFalse();
    }

    @Test
    void countsAnewAfterTheLock() {
        fail(5, desk, NOW);
        fail(4, desk, NOW.plusMinutes(16));

        assertThat(account.shutTo(desk, NOW.plusMinutes(16))).isFalse();
    }

    @Test
    void manyAddressesTogetherGetOneGuessAMinute() {
        int judged = 0;
        for (int second = 0; second < 3600; second++) {
            var now = NOW.plusSeconds(second);
            var stranger = from("10.9.%d.%d".formatted(second / 250, second % 250));
            if (!account.shutTo(stranger, now)) {
                judged++;
            }
            account.signInFailed(stranger, now);
        }

        assertThat(judged).isBetween(60, 70);
    }

    @Test
    void strangersDoNotKeepTheOwnerFromAnAddressWhereTheySignedInLately() {
        account.signedIn(desk, NOW);
        guessFromEverywhere(NOW.plusDays(1));

        assertThat(account.shutTo(other, NOW.plusDays(1))).isTrue();
        assertThat(account.shutTo(desk, NOW.plusDays(1))).isFalse();
        fail(5, desk, NOW.plusDays(1));
        assertThat(account.shutTo(desk, NOW.plusDays(1)))
                .as("nor may anybody guess there")
                .isTrue();
    }

    @Test
    void whereTheOwnerSignedInLongAgoTheyAreAStranger() {
        account.signedIn(desk, NOW);
        guessFromEverywhere(NOW.plusDays(31));

        assertThat(account.shutTo(desk, NOW.plusDays(31))).isTrue();
    }

    @Test
    void administratorsEndTheDelayBeforeItsTime() {
        guessFromEverywhere(NOW);
        account.unlock();
        assertThat(account.shutTo(desk, NOW)).isFalse();

        guessFromEverywhere(NOW);
        account.issueCode("hash", NOW);
        assertThat(account.shutTo(desk, NOW)).isFalse();
    }

    private void guessFromEverywhere(LocalDateTime at) {
        for (int number = 0; number < 10; number++) {
            account.signInFailed(from("10.9.9." + number), at);
        }
    }

    private void fail(int times, SignInOrigin origin, LocalDateTime at) {
        for (int time = 0; time < times; time++) {
            account.signInFailed(origin, at);
        }
    }

    private SignInOrigin from(String address) {
        return new SignInOrigin(new OriginId(account.id().value(), address), NOW);
    }

    private static Account account() {
        var agency = AgencyId.next();
        return new Account(
                Username.of("cantho.officer"),
                DisplayName.of("Nguyễn Thị Ngọc Hân"),
                agency,
                RoleSet.of(Set.of(Roles.OFFICER), agency),
                NOW);
    }
}
