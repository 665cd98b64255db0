package vn.parindex.inquiry;

import java.util.List;

/**
 * People who will read a text, told before it is sent.
 *
 * @param group the end of a translation key: whose people they are
 * @param body the name of the body in both languages; null where the group says it all
 * @param names the people; cut short for large groups
 * @param number how many they are
 */
public record SeenBy(String group, vn.parindex.shared.LocalizedText body, List<String> names, int number) {}
