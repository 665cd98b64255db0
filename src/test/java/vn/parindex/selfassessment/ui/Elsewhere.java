package vn.parindex.selfassessment.ui;

import com.vaadin.collaborationengine.ActionDispatcher;
import com.vaadin.collaborationengine.ActivationHandler;
import com.vaadin.collaborationengine.ConnectionContext;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Where somebody is who has no page in this browser. What is told there waits until the test listens, in the test's
 * own thread, as it waits for the lock of a page: the engine does not bear to be told something and closed at once.
 */
final class Elsewhere implements ConnectionContext, ActionDispatcher {

    private final Queue<Command> told = new ConcurrentLinkedQueue<>();

    @Override
    public Registration init(ActivationHandler activation, Executor executor) {
        activation.accept(this);
        return told::clear;
    }

    @Override
    public void dispatchAction(Command action) {
        told.add(action);
    }

    @Override
    public <T> CompletableFuture<T> createCompletableFuture() {
        return new CompletableFuture<>();
    }

    void listen() {
        for (var action = told.poll(); action != null; action = told.poll()) {
            action.execute();
        }
    }
}
