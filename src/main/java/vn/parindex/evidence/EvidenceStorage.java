package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;

/** Where the content of documents lies. Content is written once, under a key, and never changes. */
interface EvidenceStorage {

    /**
     * Takes content in, provisionally; nothing of it is held in memory.
     *
     * @throws ContentTooLargeException as soon as more than {@code limit} bytes have come
     */
    Incoming receive(InputStream content, long limit) throws IOException;

    /** Makes received content permanent; content that is there already stays. Survives a loss of power. */
    void keep(Incoming incoming, String key) throws IOException;

    Resource read(String key);
}
