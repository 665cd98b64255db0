package vn.parindex.evidence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where documents lie, by setting: in a folder of the program's home, or in a bucket. */
@Configuration(proxyBeanMethods = false)
class StorageChoice {

    static final String SETTING = "parindex.evidence.storage";

    @Bean
    EvidenceStorage evidenceStorage(
            @Value("${" + SETTING + ":folder}") String choice,
            @Value("${parindex.home}") String home,
            Environment environment) {
        return switch (choice) {
            case "folder" -> new FolderStorage(home);
            case "s3" -> S3Storage.open(S3Settings.of(environment), home);
            default ->
                throw new WrongSettingException(
                        SETTING + " is \"" + choice + "\", which is no storage of documents.",
                        "Set " + SETTING + " to folder or s3, or leave it out for folder.");
        };
    }
}
