package vn.parindex.selfassessment.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.LeafAdvice;

/** What modules above put into the file. */
@Component
class FromAbove {

    private final ObjectProvider<FileErrand> errands;
    private final ObjectProvider<LeafAdvice> advice;

    FromAbove(ObjectProvider<FileErrand> errands, ObjectProvider<LeafAdvice> advice) {
        this.errands = errands;
        this.advice = advice;
    }

    List<FileErrand> errands() {
        return errands.orderedStream().toList();
    }

    Optional<LeafAdvice> advice() {
        return Optional.ofNullable(advice.getIfAvailable());
    }
}
