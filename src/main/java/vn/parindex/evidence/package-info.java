/** The evidence library of an agency: what was uploaded, what it is, where it lies, and who may read it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell", "agency", "identity"})
package vn.parindex.evidence;
