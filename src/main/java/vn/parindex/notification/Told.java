package vn.parindex.notification;

import java.util.Collection;
import vn.parindex.identity.Officer;
import vn.parindex.shared.LocalizedText;

/**
 * What becomes of news: who is told, about what, and where they should go.
 *
 * @param subject null without
 */
record Told(Collection<Officer> people, LocalizedText subject, String path) {}
