package vn.parindex.ranking;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.cycle.CycleId;

/** Where locked rankings are made public. The ranking's page offers it; the module above implements it. */
public interface PublicationDesk {

    /** The publication of the cycle, once there is one. */
    Optional<Notice> find(CycleId cycle);

    /** Publishes; refuses anything but a locked cycle. */
    void publish(CycleId cycle);

    /**
     * What the ranking's page says of a publication.
     *
     * @param path the public page
     */
    record Notice(LocalDateTime publishedAt, String contentHash, String path) {}
}
