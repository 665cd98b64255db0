package vn.parindex.identity;

import java.util.Set;

/** One row of the access matrix: who may do the operation while the thing is in this state ({@code *}: any). */
public record AccessRule(String operation, String state, Set<String> roles) {

    public AccessRule {
        roles = Set.copyOf(roles);
    }
}
