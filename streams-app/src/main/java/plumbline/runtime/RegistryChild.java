package plumbline.runtime;

import java.io.IOException;
import java.lang.reflect.Method;

/**
 * The main class of the registry's process: ties the registry's life to its parent's, then hands over.
 *
 * <p>The parent holds the other end of standard input. When that ends, by a close or by the parent's
 * death, even by kill -9, the registry shuts down. Ctrl-C in a terminal reaches every process in front;
 * this one ignores it, because the parent's pipeline may still need schemas while it closes.
 *
 * <p>This one class file is all of ours that the registry's class path holds: it must stay without
 * nested classes and without imports from elsewhere.
 */
final class RegistryChild {

    private RegistryChild() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        ignoreSignal("INT");
        ignoreSignal("HUP");
        Thread watcher = new Thread(RegistryChild::exitWithParent, "parent-watcher");
        watcher.setDaemon(true);
        watcher.start();
        Method registry = Class.forName("io.quarkus.runner.GeneratedMain").getMethod("main", String[].class);
        registry.invoke(null, (Object) args);
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() >= 0) {
                // The parent never writes.
            }
        } catch (IOException e) {
            System.err.println("Lost the parent process: " + e.getMessage());
        }
        System.exit(0);
    }

    /** By reflection: javac warns of {@code sun.misc.Signal} in a way that cannot be suppressed, and there is no other. */
    private static void ignoreSignal(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object ignore = handler.getField("SIG_IGN").get(null);
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), ignore);
    }
}
