package vn.parindex.evidence;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much of a document is read, by setting. */
@Configuration(proxyBeanMethods = false)
class ReadingSettings {

    @Bean
    TextLimits textLimits(
            @Value("${parindex.evidence.text.characters:500000}") int characters,
            @Value("${parindex.evidence.text.pages:2000}") int pages,
            @Value("${parindex.evidence.text.time:30s}") Duration time,
            @Value("${parindex.evidence.text.unpacked:200MB}") DataSize unpacked) {
        return new TextLimits(characters, pages, time, unpacked.toBytes());
    }
}
