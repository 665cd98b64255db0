package vn.parindex.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Which bucket, where, and with whose keys. Each may come from a property or from the environment. */
record S3Settings(URI endpoint, String bucket, String region, String accessKey, String secretKey, boolean pathStyle) {

    static final String PREFIX = "parindex.evidence.s3.";

    /** @throws WrongSettingException that says what is missing */
    static S3Settings of(Environment environment) {
        return new S3Settings(
                endpoint(environment.getProperty(PREFIX + "endpoint", "")),
                required(environment, "bucket"),
                required(environment, "region"),
                required(environment, "access-key"),
                required(environment, "secret-key"),
                pathStyle(environment.getProperty(PREFIX + "path-style", "true")));
    }

    private static String required(Environment environment, String name) {
        var value = environment.getProperty(PREFIX + name);
        if (!StringUtils.hasText(value)) {
            throw new WrongSettingException(
                    "Documents are to lie in S3, but " + PREFIX + name + " is not set.",
                    "Set " + PREFIX + name + ", or the environment variable " + variable(name) + ".");
        }
        return value.strip();
    }

    private static String variable(String name) {
        return (PREFIX + name).replace("-", "").replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }

    /** None is Amazon's own, by region. */
    private static URI endpoint(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            var endpoint = new URI(text.strip());
            var scheme = String.valueOf(endpoint.getScheme());
            if (endpoint.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return endpoint;
            }
        } catch (URISyntaxException malformed) {
            throw noEndpoint(text, malformed);
        }
        throw noEndpoint(text, null);
    }

    private static WrongSettingException noEndpoint(String text, Exception cause) {
        return new WrongSettingException(
                PREFIX + "endpoint is \"" + text + "\", which is no address of a storage.",
                "Set it in the form https://s3.example.vn, or leave it out for Amazon's own.",
                cause);
    }

    private static boolean pathStyle(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongSettingException(
                    PREFIX + "path-style is \"" + text + "\", which is neither true nor false.",
                    "Set it to true for addresses like https://s3.example.vn/bucket, to false for"
                            + " https://bucket.s3.example.vn.");
        }
        return text.equals("true");
    }
}
