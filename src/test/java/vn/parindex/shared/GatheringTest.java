package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Gathering<String, Integer> gathering =
            new Gathering<>("telling", 200, Integer::sum, (what, sum) -> told.add(what + " " + sum));

    @AfterEach
    void close() {
        gathering.close();
    }

    @Test
    void changesOfAMomentAreToldOnce() {
        gathering.add("file", 1);
        gathering.add("file", 2);
        gathering.add("other", 5);

        await().untilAsserted(() -> assertThat(told).containsExactlyInAnyOrder("file 3", "other 5"));
    }

    @Test
    void whatChangesAfterTheTellingIsToldAgain() {
        gathering.add("file", 1);
        await().until(() -> told.size() == 1);

        gathering.add("file", 7);

        await().untilAsserted(() -> assertThat(told).containsExactly("file 1", "file 7"));
    }
}
