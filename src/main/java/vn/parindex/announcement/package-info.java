/** The Ministry of Home Affairs announces something to chosen people and sees who has read it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell", "agency", "identity"})
package vn.parindex.announcement;
