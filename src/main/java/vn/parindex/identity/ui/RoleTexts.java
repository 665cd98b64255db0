package vn.parindex.identity.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.shared.Roles;

/** The roles in words. */
final class RoleTexts {

    private RoleTexts() {}

    static String key(String role) {
        return "identity.Roles." + role;
    }

    /** In the order of the yearly process, separated by commas. */
    static String list(Component reader, Set<String> roles) {
        return Roles.ALL.stream()
                .filter(roles::contains)
                .map(role -> reader.getTranslation(key(role)))
                .collect(Collectors.joining(", "));
    }
}
