package vn.parindex.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.ranking.PublicationDesk;

/** Lets the ranking's page publish and point to the public page. */
@Component
class PublicationCounter implements PublicationDesk {

    private final PublicationService service;
    private final PublishedResults results;

    PublicationCounter(PublicationService service, PublishedResults results) {
        this.service = service;
        this.results = results;
    }

    @Override
    public Optional<Notice> find(CycleId cycle) {
        return results.of(cycle)
                .map(publication -> new Notice(
                        publication.publishedAt(),
                        publication.contentHash(),
                        "public/ranking?year=" + publication.year()));
    }

    @Override
    public void publish(CycleId cycle) {
        service.publish(cycle);
    }
}
