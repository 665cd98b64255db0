package vn.parindex.papers;

import java.util.List;
import vn.parindex.document.TemplateFile;
import vn.parindex.document.TemplateProblem;

/**
 * A template that somebody handed in, read but not taken.
 *
 * @param preview an invented file printed with it; empty while something is wrong with it
 */
public record TemplateReading(TemplateFile file, List<TemplateProblem> problems, byte[] preview) {

    public TemplateReading {
        problems = List.copyOf(problems);
    }

    public boolean usable() {
        return problems.stream().allMatch(TemplateProblem::isNote);
    }
}
