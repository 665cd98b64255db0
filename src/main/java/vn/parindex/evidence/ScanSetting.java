package vn.parindex.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where ClamAV's daemon listens; without a host this installation has no scanner. */
@Component
class ScanSetting {

    private final String host;
    private final int port;

    ScanSetting(@Value("${parindex.clamav.host:}") String host, @Value("${parindex.clamav.port:3310}") int port) {
        this.host = host.strip();
        this.port = port;
    }

    boolean isOn() {
        return !host.isEmpty();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }
}
