package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SnippetTest {

    @Example
    void showsTheWordsAsTheyWereWritten() {
        var snippet = Snippet.of("Thành phố Cần Thơ", 10, 7, false);

        assertThat(snippet.text()).isEqualTo("Thành phố Cần Thơ");
        assertThat(words(snippet)).isEqualTo("Cần Thơ");
    }

    @Example
    void leavesOutWordsThatWereCutInTwo() {
        var snippet = Snippet.of("nh phố Cần Thơ " + "báo cáo ".repeat(20), 7, 7, true);

        assertThat(snippet.text()).startsWith("… phố Cần Thơ báo").endsWith(" …");
        assertThat(words(snippet)).isEqualTo("Cần Thơ");
    }

    @Property
    void theWordsAreAlwaysWhatWasFound(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'e') @Chars(' ') String before,
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'x', to = 'z') String found,
            @ForAll @StringLength(max = 130) @CharRange(from = 'a', to = 'e') @Chars(' ') String after,
            @ForAll boolean cut,
            @ForAll @IntRange(max = 2) int wide) {
        var lead = "😀".repeat(wide) + before;

        var snippet = Snippet.of(lead + found + after, lead.codePointCount(0, lead.length()), found.length(), cut);

        assertThat(words(snippet)).isEqualTo(found);
    }

    private static String words(Snippet snippet) {
        return snippet.text().substring(snippet.from(), snippet.to());
    }
}
