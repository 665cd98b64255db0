/** Scoring rules as pure functions: figures or a choice go in, points with a trace come out. No database, no Spring. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.parindex.scoring;
