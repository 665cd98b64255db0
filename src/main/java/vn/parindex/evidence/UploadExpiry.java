package vn.parindex.evidence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away, hour by hour, uploads that nobody went on with. */
@Component
@EnableScheduling
class UploadExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(UploadExpiry.class);

    private final UploadTaking uploads;

    UploadExpiry(UploadTaking uploads) {
        this.uploads = uploads;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void clear() {
        int removed = uploads.expire();
        if (removed > 0) {
            LOG.info("Removed {} abandoned uploads", removed);
        }
    }
}
