/** The frame of every view and the few pieces all views share: layout, look of statuses, numbers, dates, texts. */
@ApplicationModule(allowedDependencies = "shared")
package vn.parindex.shell;

import org.springframework.modulith.ApplicationModule;
