package vn.parindex.division;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One step in the history of a part. */
public record AssignmentStep(
        AssignmentAct act, String assignee, LocalDate dueOn, String words, String byName, LocalDateTime at) {}
