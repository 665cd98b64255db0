package vn.parindex.shell;

import com.vaadin.flow.component.html.H2;

/** The situation in one sentence, at the head of a view: "Còn 3 ngày làm việc để nộp hồ sơ". */
public class PageSentence extends H2 {

    public PageSentence(String sentence) {
        super(sentence);
        addClassName("par-sentence");
    }
}
