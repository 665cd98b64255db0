package vn.parindex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Agencies that fill their files, send them to their leaders and submit them, one after the other. */
final class SubmittingWork implements KilledWork {

    static final String SENT = "sent";
    static final String SUBMITTED = "submitted";
    static final int LEAVES = 4;

    private static final String AGENCIES = "01,02,04,06,08,10,11,12,14,15,17,19,20,22,24,25,26,27,30,31";

    private final Acknowledgements list;
    private final List<String> cycles = new ArrayList<>();
    private final Deque<JsonNode> files = new ArrayDeque<>();
    private ApplicationProcess application;
    private Next next = Next.FILL;

    SubmittingWork(ApplicationProcess application, Acknowledgements list) {
        this.application = application;
        this.list = list;
    }

    private enum Next {
        FILL,
        SEND,
        SUBMIT
    }

    /** The cycles in which files are submitted. */
    List<String> cycles() {
        return cycles;
    }

    @Override
    public String name() {
        return "a-submission";
    }

    @Override
    public void step() throws IOException {
        if (files.isEmpty()) {
            application.command("opened", LEAVES, 0, AGENCIES).forEach(files::add);
            cycles.add(files.element().get("cycle").asText());
            next = Next.FILL;
            return;
        }
        switch (next) {
            case FILL -> {
                order("fill");
                next = Next.SEND;
            }
            case SEND -> {
                acknowledge(SENT, order("send"));
                next = Next.SUBMIT;
            }
            case SUBMIT -> {
                acknowledge(SUBMITTED, order("submit"));
                files.remove();
                next = Next.FILL;
            }
        }
    }

    @Override
    public void goOn(ApplicationProcess running) throws IOException {
        application = running;
        if (!files.isEmpty()) {
            switch (order("status").asText()) {
                case "SELF_ASSESSING" -> next = Next.FILL;
                case "AWAITING_APPROVAL" -> next = Next.SUBMIT;
                default -> {
                    files.remove();
                    next = Next.FILL;
                }
            }
        }
    }

    private JsonNode order(String what) throws IOException {
        var file = files.element();
        return application.command(
                what, file.get("cycle").asText(), file.get("agency").asText());
    }

    private void acknowledge(String kind, JsonNode hash) throws IOException {
        var file = files.element();
        list.add(kind, file.get("cycle").asText(), file.get("agency").asText(), hash.asText());
    }
}
