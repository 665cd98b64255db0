package vn.parindex.division;

import java.time.LocalDate;

/**
 * To whom a part goes, until when, with what words.
 *
 * @param name the unit or officer as named now
 * @param note null without
 */
record Order(Assignee to, String name, LocalDate dueOn, String note) {}
