package vn.parindex.publication.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.publication.ResultsPublished;

/** Rendered public pages, kept until something new is published. The least used leave first. */
@Component
class PageCache {

    private static final int PAGES = 400;

    private final Map<String, RenderedPage> pages = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RenderedPage> eldest) {
            return size() > PAGES;
        }
    });

    /** The key names publication, page and language; two readers who miss at once both render, and agree. */
    RenderedPage get(String key, Supplier<RenderedPage> renderer) {
        var known = pages.get(key);
        if (known != null) {
            return known;
        }
        var rendered = renderer.get();
        pages.put(key, rendered);
        return rendered;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ResultsPublished event) {
        pages.clear();
    }
}
