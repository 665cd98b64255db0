package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowersTest {

    private final Followers<String, String> followers = new Followers<>();

    @Test
    void thoseWhoFollowAThingAreToldOfThatThing() {
        followers.follow("file", "first");
        followers.follow("file", "second");
        followers.follow("other", "third");

        assertThat(followers.of("file")).containsExactly("first", "second");
        assertThat(followers.size()).isEqualTo(3);
    }

    @Test
    void whoLeavesIsForgottenAndTheOthersStay() {
        var leave = followers.follow("file", "first");
        followers.follow("file", "second");

        leave.run();
        leave.run();

        assertThat(followers.of("file")).containsExactly("second");
    }

    @Test
    void whatNobodyFollowsIsForgotten() {
        followers.follow("file", "first").run();

        assertThat(followers.isFollowed("file")).isFalse();
        assertThat(followers.of("file")).isEmpty();
    }

    @Test
    void twoPagesThatEqualEachOtherAreTwo() {
        var leave = followers.follow("file", "same");
        followers.follow("file", "same");

        leave.run();

        assertThat(followers.of("file")).containsExactly("same");
    }
}
