package vn.parindex.inquiry.ui;

import org.springframework.stereotype.Component;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.inquiry.InquiryNavigation;
import vn.parindex.inquiry.InquiryService;
import vn.parindex.shell.RailCount;

/** How many questions wait on the reader's desk, in the rail. */
@Component
class InquiryCount implements RailCount {

    private final InquiryService service;
    private final AccessMatrix access;

    InquiryCount(InquiryService service, AccessMatrix access) {
        this.service = service;
        this.access = access;
    }

    @Override
    public String path() {
        return InquiryNavigation.LIST;
    }

    @Override
    public int count() {
        return access.permits("inquiry.answer") ? service.waiting() : 0;
    }
}
