package vn.parindex.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.parindex.shared.Roles;

/**
 * Which role may do what while the thing is in which state, read from {@code access-matrix.csv} at start. Methods ask
 * {@code @PreAuthorize("@access.permits('answer.save')")}; the state is the aggregate's own guard, tested against this.
 */
@Component("access")
public class AccessMatrix {

    /** The state that stands for every state. */
    public static final String ANY_STATE = "*";

    private static final String RESOURCE = "access-matrix.csv";

    private final List<AccessRule> rules;

    AccessMatrix() {
        this(read());
    }

    AccessMatrix(List<AccessRule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(AccessMatrix::check);
    }

    /**
     * Whether the signed-in person's roles allow the operation in any state.
     *
     * @throws IllegalArgumentException for an operation that the matrix does not know
     */
    public boolean permits(String operation) {
        var allowed = roles(operation);
        return ActingOfficer.current()
                .or(CurrentOfficer::signedIn)
                .map(officer -> officer.roles().stream().anyMatch(allowed::contains))
                .orElse(false);
    }

    /** Every operation that the matrix knows. */
    public Set<String> operations() {
        return rules.stream().map(AccessRule::operation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The roles that may do it in some state. */
    public Set<String> roles(String operation) {
        return rolesWhere(rulesOf(operation));
    }

    /** The roles that may do it in this state; none where the state is not listed. */
    public Set<String> roles(String operation, String state) {
        return rolesWhere(rulesOf(operation).stream()
                .filter(rule -> rule.state().equals(ANY_STATE) || rule.state().equals(state))
                .toList());
    }

    /** The rows as they stand in the file. */
    public List<AccessRule> rules() {
        return rules;
    }

    private List<AccessRule> rulesOf(String operation) {
        var found = rules.stream()
                .filter(rule -> rule.operation().equals(operation))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The access matrix does not know the operation " + operation);
        }
        return found;
    }

    private static Set<String> rolesWhere(Collection<AccessRule> rules) {
        return rules.stream().flatMap(rule -> rule.roles().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(AccessRule rule) {
        if (rule.roles().isEmpty() || !Roles.ALL.containsAll(rule.roles())) {
            throw new IllegalStateException("The access matrix names an unknown role: " + rule);
        }
    }

    private static List<AccessRule> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(
                new InputStreamReader(new ClassPathResource(RESOURCE).getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(row -> new AccessRule(
                            row.get("operation"),
                            row.get("state"),
                            Set.of(row.get("roles").split("\\s+"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
