/** The yearly cycle: who is assessed by which frozen set, until when, who is in charge, who sits on the Council, the lock. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shell", "agency", "identity", "criteria"})
package vn.parindex.cycle;
