package vn.parindex.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.parindex.ParApplication;
import vn.parindex.TestFiles;
import vn.parindex.agency.AgencyId;
import vn.parindex.bench.BenchStage.Place;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.Submissions;

/**
 * The application as a process of its own, with the parts of the tests that make files and people. It obeys commands,
 * one a line, each answered with one line: what people do on screens, and where to look.
 */
final class BenchApplication {

    static final String ANSWER = "ANSWER ";
    static final String REFUSED = "REFUSED ";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConfigurableApplicationContext context;

    private BenchApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts with the application's own arguments, tells its port and waits for commands. */
    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        var context = SpringApplication.run(ParApplication.class, arguments);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(ANSWER
                + ((ServletWebServerApplicationContext) context).getWebServer().getPort());
        new BenchApplication(context)
                .obey(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
        System.exit(0);
    }

    private void obey(BufferedReader commands, PrintStream out) throws IOException {
        for (var line = commands.readLine(); line != null; line = commands.readLine()) {
            var words = line.split(" ");
            try {
                out.println(ANSWER + JSON.writeValueAsString(done(words)));
            } catch (RuntimeException | JsonProcessingException failure) {
                out.println(REFUSED + failure);
            }
        }
    }

    private Object done(String[] words) {
        return switch (words[0]) {
            case "filled" ->
                stage().filled(number(words[1]), number(words[2]), number(words[3]), words[4].split(",")).stream()
                        .map(BenchApplication::told)
                        .toList();
            case "opened" ->
                stage().opened(number(words[1]), number(words[2]), words[3].split(",")).stream()
                        .map(BenchApplication::told)
                        .toList();
            case "fill" -> {
                files().fill(CycleId.of(words[1]), AgencyId.of(words[2]), TestFiles::full);
                yield true;
            }
            case "status" ->
                context.getBean(Submissions.class)
                        .file(CycleId.of(words[1]), AgencyId.of(words[2]))
                        .orElseThrow()
                        .status();
            case "send" -> {
                files().sendToLeader(CycleId.of(words[1]), AgencyId.of(words[2]));
                yield files().hash(CycleId.of(words[1]), AgencyId.of(words[2]));
            }
            case "submit" ->
                files().submitAsRead(CycleId.of(words[1]), AgencyId.of(words[2]))
                        .contentHash();
            case "screens" -> context.getBean(OpenScreens.class).connected();
            case "database" -> database();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private BenchStage stage() {
        return context.getBean(BenchStage.class);
    }

    private TestFiles files() {
        return context.getBean(TestFiles.class);
    }

    private List<String> database() {
        var source = (HikariDataSource) context.getBean(DataSource.class);
        return List.of(source.getJdbcUrl(), source.getUsername(), source.getPassword());
    }

    private static Map<String, Object> told(Place place) {
        var told = new LinkedHashMap<String, Object>();
        told.put("cycle", place.cycle().toString());
        told.put("agency", place.agency().toString());
        told.put("leaves", place.leaves().stream().map(BenchApplication::told).toList());
        told.put(
                "officers",
                place.officers().stream().map(officer -> officer.username()).toList());
        return told;
    }

    private static Map<String, Object> told(Leaf leaf) {
        return Map.of("id", leaf.id().toString(), "code", leaf.code(), "choice", leaf.rule() instanceof ChoiceRule);
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
