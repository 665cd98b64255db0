/** Criteria sets as data: the tree of fields, criteria and leaves, their rules, versions and the frozen set of a cycle. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell", "scoring", "agency"})
package vn.parindex.criteria;
