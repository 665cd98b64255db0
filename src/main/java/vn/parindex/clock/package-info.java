/** What time it is: the real time, or a simulated one that runs on from a setting and is moved forward on screen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell"})
package vn.parindex.clock;
