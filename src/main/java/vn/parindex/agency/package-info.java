/** The assessed bodies: ministries and provinces, as they stood in the assessed year. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell"})
package vn.parindex.agency;
