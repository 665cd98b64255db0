package vn.parindex.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.parindex.cycle.CycleId;
import vn.parindex.publication.ResultsPublished;

class PageCacheTest {

    private final PageCache cache = new PageCache();
    private final AtomicInteger rendered = new AtomicInteger();

    @Test
    void rendersAPageOnceUntilSomethingIsPublished() {
        page("ranking");
        page("ranking");
        assertThat(rendered).hasValue(1);

        cache.on(new ResultsPublished(CycleId.next()));
        page("ranking");
        assertThat(rendered).hasValue(2);
    }

    @Test
    void keepsBoundedManyPages() {
        for (int number = 0; number < 1000; number++) {
            page("agency " + number);
        }
        page("agency 999");
        assertThat(rendered).hasValue(1000);
        page("agency 0");
        assertThat(rendered).hasValue(1001);
    }

    private void page(String key) {
        cache.get(key, () -> RenderedPage.of("<p>" + rendered.incrementAndGet()));
    }
}
