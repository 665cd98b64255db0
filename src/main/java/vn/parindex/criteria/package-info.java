/** Criteria sets as data: fields, criteria and leaves, their rules and versions, and the frozen set of a cycle. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell", "scoring", "agency"})
package vn.parindex.criteria;
