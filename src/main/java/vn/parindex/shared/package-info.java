/** Values and contracts that every module speaks: points, percentages, division, roles, refusals. No Spring, no views. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.parindex.shared;
