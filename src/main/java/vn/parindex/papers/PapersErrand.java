package vn.parindex.papers;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shell.Icons;

/** "Papers" in the menu of a file, for those who may read them. */
@Component
@Order(1)
class PapersErrand implements FileErrand {

    private final AccessMatrix access;
    private final CurrentOfficer current;

    PapersErrand(AccessMatrix access, CurrentOfficer current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "papers.PapersErrand.label";
    }

    @Override
    public Icons icon() {
        return Icons.FILE_TEXT;
    }

    @Override
    public Optional<String> path(FileRow file) {
        boolean theirs =
                current.get().hasAny(access.roles("paper.read", file.status().name()));
        return theirs ? Optional.of(SelfAssessmentNavigation.papers(file.cycle(), file.agency())) : Optional.empty();
    }
}
