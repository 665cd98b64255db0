package vn.parindex.shared;

import java.util.Set;

/** Who is at the keyboard, for modules below identity. Row-level rules use identity's officer instead. */
public interface CurrentUser {

    boolean isSignedIn();

    /** Empty when nobody is signed in. */
    String username();

    String displayName();

    /** The name of the officer's agency, empty when the account has none. */
    String agencyName();

    Set<String> roles();
}
